"""An import as a whole: every publication or none, and the register brought up to date once at the end."""

from collections import Counter
from collections.abc import Iterable

from django.db import transaction

from habeas.exchange import Entry

from .desk.outdated import said_once
from .library.bring_in import Came, bring_in
from .library.filing import Filing


@transaction.atomic
def import_entries(filed: Iterable[tuple[Entry, Filing]]) -> Counter[Came]:
    """Bring entries into the library; returns how many were new, revised and unchanged."""
    count: Counter[Came] = Counter()
    with said_once():
        for entry, filing in filed:
            count[bring_in(entry, filing)[1]] += 1
    return count
