"""Which unfamiliar names are surely persons': what befalls only persons befalls them, or their last word goes alone.

"Yaw Mensah" may be anything, until police arrest him, or until "Mensah" is named alone, as persons are.
"""

from collections.abc import Iterable

from .party import all_parts
from .phrases import Phrase


def vouch(sentences: Iterable[list[Phrase]], patients: Iterable[Phrase]) -> None:
    """Mark the names of a text that are surely persons'; `patients` are those to whom something happened."""
    parts = [part for phrases in sentences for phrase in phrases if phrase.kind == "NP" for part in all_parts(phrase)]
    known = {part.name for phrase in patients for part in phrase.walk() if part.sort == "person"}
    alone = {part.name for part in parts if part.sort == "name" and part.name and " " not in part.name}
    for part in parts:
        if part.sort == "person" and not part.sure:
            part.sure = part.name in known or part.name.rpartition(" ")[2] in alone
