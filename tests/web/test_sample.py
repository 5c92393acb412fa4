"""The sample library on a site."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth import authenticate
from django.db import transaction

from habeas.demo import samples
from habeas.web.desk.models import ClaimRecord
from habeas.web.library.models import Publication
from habeas.web.public.models import Person
from habeas.web.sample import EDITOR_NAME, ensure_editor, ensure_sample_library

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module", autouse=True)
def loaded(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """The sample library, loaded once for all tests here."""
    with django_db_blocker.unblock(), transaction.atomic():
        ensure_sample_library()
        yield
        transaction.set_rollback(True)


def test_every_sample_is_a_publication_that_says_what_it_restates() -> None:
    assert Publication.objects.live().count() == len(samples())
    for publication in Publication.objects.all():
        assert publication.source_url
        assert publication.notice
        assert publication.topics.exists()


def test_decided_samples_are_in_the_register_and_the_others_are_not() -> None:
    decided = {name for sample in samples() if sample.decisions for claim in sample.claims for name in claim.who}
    names = {name for person in Person.objects.all() for name in person.names}
    assert names == decided


def test_the_editor_s_claims_stand_where_their_words_are() -> None:
    for record in ClaimRecord.objects.filter(origin=ClaimRecord.Origin.EDITOR).select_related("text"):
        assert record.text.text[record.start : record.end] == record.claim.quote.exact


def test_loading_twice_changes_nothing() -> None:
    ensure_sample_library()
    assert Publication.objects.count() == len(samples())


def test_the_editor_can_sign_in_with_the_password_that_is_kept() -> None:
    password = ensure_editor()
    assert ensure_editor() == password
    assert authenticate(username=EDITOR_NAME, password=password)
