"""Languages by their English names, from their BCP 47 codes."""

from django.utils.translation import get_language_info


def language_name(code: str) -> str:
    """The English name of a language: "Khmer" for km; the code itself where the name is not known."""
    try:
        return str(get_language_info(code)["name"])
    except KeyError:
        return code
