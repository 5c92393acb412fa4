"""A pack: the rules of a language or the public facts of a country, read from a folder of YAML files."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from .schema import Sheet

SHIPPED = Path(__file__).parent


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Safe YAML without booleans: "no", "on", "false" are words of English, and the schema knows its own flags."""


_Loader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
    for letter, resolvers in _Loader.yaml_implicit_resolvers.items()
}


class BadPack(ValueError):
    """A pack that cannot be used; its message names file and line, and says what was expected."""


@dataclass(frozen=True, eq=False)
class Pack:
    """A pack by its folder's name, with its sheets in order of their file names. One pack is one object."""

    name: str
    sheets: tuple[Sheet, ...]
    files: tuple[Path, ...] = ()

    @property
    def language(self) -> str:
        """The language the pack describes (BCP 47), "" for a country's pack."""
        return next((sheet.about.language for sheet in self.sheets if sheet.about), "")


def load(name_or_folder: str | Path) -> Pack:
    """A shipped pack by name ("en", "kh"), or any folder of YAML files. Raises BadPack."""
    folder = Path(name_or_folder)
    if isinstance(name_or_folder, str) and (SHIPPED / name_or_folder).is_dir() and folder.name == name_or_folder:
        return _shipped(name_or_folder)
    return _read(folder)


def shipped() -> list[str]:
    """The names of the packs that come with the package."""
    return sorted(path.name for path in SHIPPED.iterdir() if path.is_dir() and any(path.glob("*.yaml")))


@lru_cache
def _shipped(name: str) -> Pack:
    return _read(SHIPPED / name)


def _read(folder: Path) -> Pack:
    if not folder.is_dir():
        raise BadPack(f"{folder}: no such pack: neither a folder nor one of {', '.join(shipped())}")
    files = tuple(sorted(folder.glob("*.yaml")))
    if not files:
        raise BadPack(f"{folder}: a pack is a folder with at least one .yaml file, and this one has none")
    return Pack(folder.name, tuple(_sheet(path) for path in files), files)


def _sheet(path: Path) -> Sheet:
    try:
        text = path.read_text(encoding="utf-8")
        data = yaml.load(text, Loader=_Loader)
    except (OSError, UnicodeDecodeError) as error:
        raise BadPack(f"{path}: cannot be read: {error}") from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise BadPack(f"{path}, line {line}: not YAML: {error.problem}") from error
    except yaml.YAMLError as error:
        raise BadPack(f"{path}: not YAML: {error}") from error
    try:
        return Sheet.model_validate(data or {})
    except ValidationError as error:
        first = error.errors()[0]
        line = _line_of(text, first["loc"])
        where = ".".join(str(step) for step in first["loc"])
        raise BadPack(f"{path}, line {line}: {where or 'file'}: {_said(first)}") from error


def _said(error: Any) -> str:
    return "no such key here" if error["type"] == "extra_forbidden" else str(error["msg"])


def _line_of(text: str, steps: tuple[Any, ...]) -> int:
    """The line of the node that a path of keys and indexes leads to, or of the last one that is there."""
    node = yaml.compose(text, Loader=_Loader)
    line = 1
    for step in steps:
        if isinstance(node, yaml.MappingNode):
            pair = next(((key, value) for key, value in node.value if key.value == str(step)), None)
            if pair is None:
                break
            line, node = pair[0].start_mark.line + 1, pair[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.start_mark.line + 1
        else:
            break
    return line
