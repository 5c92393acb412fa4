"""Loading the sample library: its publications, its claims as editors' claims, its decisions."""

from collections.abc import Iterable
from dataclasses import replace

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db import transaction

from habeas.demo import NOTICE, SOURCE_NAME, Sample, samples
from habeas.exchange import parse_library_page

from .desk.covered import mark_covered
from .desk.decide import keep_decision
from .desk.draft import record_of
from .desk.models import ClaimRecord
from .desk.outdated import said_once
from .library.bring_in import bring_in
from .library.filing import Filing
from .library.models import Publication, TextVersion
from .secret import kept_secret

EDITOR_NAME = "editor"
PASSWORD_BYTES = 9


def ensure_sample_library() -> None:
    """Load the sample library into a site that has no publication yet."""
    if not Publication.objects.exists():
        load_samples(samples())


def ensure_editor() -> str:
    """Make an account for the sample library's editor where there is none; returns its password."""
    password = kept_secret(settings.HOME / "demo-password", PASSWORD_BYTES)
    accounts = get_user_model().objects
    if not accounts.filter(username=EDITOR_NAME).exists():
        editor = accounts.create_user(EDITOR_NAME, password=password, first_name="Sample", last_name="editor")
        editor.groups.add(Group.objects.get(name="Editors"))
    return password


@transaction.atomic
def load_samples(library: Iterable[Sample]) -> None:
    """Bring the samples into the library and to the desk, and make the register from them."""
    with said_once():
        for sample in library:
            (entry,) = parse_library_page(sample.text, f"habeas/demo/library/{sample.name}.txt").entries
            filing = Filing((sample.topic,), source_name=SOURCE_NAME, source_url=sample.source_url, notice=NOTICE)
            publication, _ = bring_in(entry, filing)
            if sample.decisions:
                _settle(publication.texts.latest(), sample.keyed(publication.key))


def _settle(text: TextVersion, sample: Sample) -> None:
    """Put a sample's claims and the decisions on them in the place of what the reader drafted."""
    decisions = {decision.claim: decision for decision in sample.decisions}
    for claim in sample.claims:
        quote = claim.quote.placed_in(text.text)
        record = record_of(replace(claim, quote=quote or claim.quote), text, ClaimRecord.Origin.EDITOR)
        record.save()
        keep_decision(record, decisions[claim.id])
    mark_covered(text.publication)
