"""The desk on the register, as an editor meets it: one person or two, one case or two, what does not add up."""

import datetime as dt
import re
from collections.abc import Callable
from html import unescape
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from habeas.claims import Claim, Kind, Quote, When
from habeas.claims.sameness import Of, Same
from habeas.reading import Reader
from habeas.web.desk.compare import compare
from habeas.web.desk.models import CaseNameRecord, SamenessRecord
from habeas.web.desk.write import write
from habeas.web.library.models import LibraryPage, Publication, PublicationType
from habeas.web.library.plain_text import rich_text
from habeas.web.public.models import Alarm, Case, Mention, Person, Question
from habeas.web.public.rebuild import rebuild

Tell = Callable[..., Claim]


@pytest.fixture
def desk(client: Client, editor: Any) -> Client:
    client.force_login(editor)
    return client


@pytest.fixture
def tell(editor: Any, monkeypatch: pytest.MonkeyPatch) -> Tell:
    """An editor publishes one sentence and accepts what it says: `tell("Sok Dara", Kind.ARREST, "2014-08-02")`."""
    monkeypatch.setattr("habeas.web.desk.draft.reader", lambda name: Reader(name, lambda *text: []))

    def told(who: str, kind: Kind = Kind.ARREST, day: str = "2014-08-02", **fields: Any) -> Claim:
        words = f"{who}: {kind.label} {fields.pop('words', '')}".strip()
        publication = Publication(
            title=f"{who}, {kind.label}",
            type=PublicationType.objects.get(slug="flash-info"),
            date=dt.date.fromisoformat(day),
            body=rich_text([words]),
            live=False,
        )
        LibraryPage.objects.get().add_child(instance=publication)
        publication.save_revision().publish()
        claim = Claim("", kind, Quote(words), who=(who,), when=fields.pop("when", When.parse(day)), **fields)
        return write(claim, publication.texts.latest(), editor).claim

    return told


def shown(response: Any) -> str:
    assert response.status_code == 200
    return unescape(" ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split()))


def pair() -> str:
    """The page of the one question that is asked."""
    question = Question.objects.get()
    return reverse("reconcile:pair", args=[question.one, question.two])


@pytest.fixture
def alike(tell: Tell) -> None:
    """Two like names, a month apart, with nothing besides to tell by."""
    tell("Chhim Vathana", day="2014-08-02")
    tell("Chhim Vattana", day="2014-09-02")
    assert Person.objects.count() == 2


def test_names_that_are_much_alike_are_asked_about_with_the_reasons(desk: Client, alike: None) -> None:
    text = shown(desk.get(reverse("reconcile:questions")))
    assert "1 question." in text
    assert "Chhim Vathana" in text and "Chhim Vattana" in text
    assert "spellings of one sound" in text and "2 September 2014" in text


def test_both_sides_stand_beside_each_other_with_their_words(desk: Client, alike: None) -> None:
    text = shown(desk.get(pair()))
    assert "two persons today" in text
    assert text.index("“Chhim Vathana: Arrest”") < text.index("“Chhim Vattana: Arrest”")


def test_an_answer_is_signed_kept_and_at_once_in_the_register(desk: Client, alike: None) -> None:
    address = pair()
    desk.post(address, {"verdict": "same", "note": "her lawyer says so"})
    assert set(Person.objects.get().names) == {"Chhim Vathana", "Chhim Vattana"}
    word = SamenessRecord.objects.get()
    assert (word.signed, word.verdict, word.note) == ("Sopheap Chan", "same", "her lawyer says so")
    assert not Question.objects.exists()
    text = shown(desk.get(address))
    assert "one person today" in text and "one person, Sopheap Chan: her lawyer says so" in text


def test_two_persons_are_not_asked_about_again(desk: Client, alike: None) -> None:
    desk.post(pair(), {"verdict": "different"})
    assert Person.objects.count() == 2
    assert "0 questions." in shown(desk.get(reverse("reconcile:questions")))


def test_an_answer_can_be_taken_back(desk: Client, alike: None) -> None:
    address = pair()
    desk.post(address, {"verdict": "same"})
    desk.post(address, {"verdict": "open"})
    assert Person.objects.count() == 2
    assert Question.objects.count() == 1
    assert [word.verdict for word in SamenessRecord.objects.all()] == ["same", "open"]


def test_a_question_left_open_stays_and_says_by_whom(desk: Client, alike: None) -> None:
    desk.post(pair(), {"verdict": "open"})
    assert "Left open by Sopheap Chan" in shown(desk.get(reverse("reconcile:questions")))


@pytest.mark.parametrize("said", ["", "perhaps"])
def test_an_answer_that_is_none_says_nothing(desk: Client, alike: None, said: str) -> None:
    assert desk.post(pair(), {"verdict": said}).status_code == 302
    assert not SamenessRecord.objects.exists()


def test_answering_goes_on_to_the_next_question(desk: Client, alike: None, tell: Tell) -> None:
    tell("Nhem Sarun", day="2015-08-02")
    tell("Nhim Sarun", day="2015-09-02")
    first, second = Question.objects.all()
    answer = desk.post(
        reverse("reconcile:pair", args=[first.one, first.two]), {"verdict": "different", "next": "question"}
    )
    assert answer["Location"] == reverse("reconcile:pair", args=[second.one, second.two])


def test_every_address_of_a_person_leads_on_after_joining_and_parting(
    desk: Client, alike: None, client: Client
) -> None:
    address = pair()
    mentions = list(Mention.objects.values_list("pk", flat=True))
    for verdict, persons in (("same", 1), ("different", 2), ("open", 2)):
        desk.post(address, {"verdict": verdict})
        assert Person.objects.count() == persons
        for mention in mentions:
            assert client.get(f"/people/whoever-{mention}/", follow=True).status_code == 200


def test_two_that_the_register_took_for_one_are_parted_by_their_mentions(desk: Client, tell: Tell) -> None:
    tell("Prum Sovath", day="2014-08-02")
    tell("Prum Sovath", day="2014-10-02")
    person = Person.objects.get()
    one, two = person.mentions.order_by("publication__date").values_list("pk", flat=True)
    page = reverse("reconcile:person", args=[person.pk])
    assert "2 October 2014" in shown(desk.get(page))
    chosen = desk.get(page, {"one": one, "two": two})
    assert chosen["Location"] == reverse("reconcile:pair", args=[one, two])
    text = shown(desk.get(chosen["Location"]))
    assert text.count("1 statement.") == 2
    desk.post(chosen["Location"], {"verdict": "different"})
    assert Person.objects.count() == 2


def test_persons_are_found_under_any_spelling_to_compare_them(desk: Client, tell: Tell) -> None:
    tell("Prum Sovath")
    tell("Keo Sophal")
    text = shown(desk.get(reverse("reconcile:persons"), {"q": "Sovat Prom"}))
    assert "Prum Sovath" in text and "Keo Sophal" not in text
    person = Person.objects.get(name="Keo Sophal")
    found = desk.get(reverse("reconcile:person", args=[person.pk]), {"q": "sovath"})
    assert "Compare with Prum Sovath" in shown(found)


def test_a_public_page_says_why_two_spellings_are_one_persons(desk: Client, alike: None, client: Client) -> None:
    desk.post(pair(), {"verdict": "same"})
    person = Person.objects.get()
    text = shown(client.get(f"/people/{person.slug}-{person.pk}/"))
    assert re.search(r"Chhim Vat\w+ and Chhim Vat\w+ : an editor said so on \d+ \w+ \d{4}", text)
    assert "Sopheap Chan" not in text


def test_cases_are_joined_parted_and_named(desk: Client, tell: Tell) -> None:
    one, two = tell("Prum Sovath"), tell("Keo Sophal")
    page = reverse("reconcile:case", args=[one.id])
    desk.post(page, {"action": "join", "other": two.id, "note": "one demonstration"})
    assert Case.objects.count() == 1
    desk.post(page, {"action": "name", "name": "The  demonstration of August"})
    assert Case.objects.get().name == "The demonstration of August"
    text = shown(desk.get(page))
    assert "one case, Sopheap Chan: one demonstration" in text and "“The demonstration of August”, Sopheap Chan" in text
    parted = desk.post(page, {"action": "part", "claim": two.id})
    assert parted["Location"] == reverse("reconcile:case", args=[two.id])
    assert Case.objects.count() == 2
    assert CaseNameRecord.objects.count() == 1


def test_a_word_on_cases_is_taken_back(desk: Client, tell: Tell) -> None:
    one, two = tell("Prum Sovath"), tell("Keo Sophal")
    page = reverse("reconcile:case", args=[one.id])
    desk.post(page, {"action": "join", "other": two.id})
    desk.post(page, {"action": "take back", "one": one.id, "two": two.id})
    assert Case.objects.count() == 2


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"action": "erase"},
        {"action": "join"},
        {"action": "join", "other": "none"},
        {"action": "part", "claim": "none"},
        {"action": "take back", "one": "a", "two": "b"},
        {"action": "name", "name": "x" * 201},
    ],
)
def test_what_cannot_be_done_with_a_case_is_refused_and_changes_nothing(desk: Client, tell: Tell, asked: dict) -> None:
    case = tell("Prum Sovath").id
    answer = desk.post(reverse("reconcile:case", args=[case]), asked, follow=True)
    assert "Nothing was changed" in shown(answer)
    assert not SamenessRecord.objects.exists() and not CaseNameRecord.objects.exists()


def test_a_case_cannot_lose_its_only_statement(desk: Client, tell: Tell) -> None:
    case = tell("Prum Sovath").id
    answer = desk.post(reverse("reconcile:case", args=[case]), {"action": "part", "claim": case}, follow=True)
    assert "Nothing was changed" in shown(answer)


def test_what_does_not_add_up_is_asked_with_rule_reason_and_both_sides(
    desk: Client, tell: Tell, client: Client
) -> None:
    tell("Prum Sovath", Kind.ARREST, "2014-08-03", when=When.parse("2014-08-02"))
    tell("Prum Sovath", Kind.ARREST, "2014-08-04", when=When.parse("2014-08-03"), words="again")
    assert set(Alarm.objects.values_list("rule", flat=True)) == {"CONTRADICTION", "LONG_AGO"}
    text = shown(desk.get(reverse("reconcile:doubts"), {"rule": "CONTRADICTION"}))
    assert "1 thing that does not add up." in text
    assert "One arrest is told on 2 August 2014 and 3 August 2014" in text
    assert "“Prum Sovath: Arrest”" in text and "“Prum Sovath: Arrest again”" in text
    person = Person.objects.get()
    public = shown(client.get(f"/people/{person.slug}-{person.pk}/"))
    assert "What does not add up" in public and "Publications contradict each other" in public
    custody = shown(client.get("/custody/?on=2014-08-04"))
    assert "Prum Sovath no release reported sources disagree" in custody


def test_an_alarm_stands_from_its_day_on_and_not_before(desk: Client, tell: Tell, client: Client) -> None:
    later = timezone.localdate() + dt.timedelta(days=30)
    tell("Prum Sovath", Kind.HEARING, timezone.localdate().isoformat(), when=When.on(later), planned=True)
    assert Alarm.objects.get().since == later
    assert "0 things" in shown(desk.get(reverse("reconcile:doubts")))
    person = Person.objects.get()
    assert "What does not add up" not in shown(client.get(f"/people/{person.slug}-{person.pk}/"))


def test_an_alarm_of_a_publication_taken_down_is_not_public(tell: Tell, client: Client) -> None:
    tell("Prum Sovath", Kind.ARREST, "2014-08-03", when=When.parse("2014-08-02"))
    tell("Prum Sovath", Kind.ARREST, "2014-08-04", when=When.parse("2014-08-03"))
    Publication.objects.filter(date="2014-08-04").update(live=False)  # before the register follows
    person = Person.objects.get()
    text = shown(client.get(f"/people/{person.slug}-{person.pk}/"))
    assert "contradict" not in text


def test_only_those_who_may_decide_see_these_pages(client: Client, tell: Tell) -> None:
    claim = tell("Prum Sovath")
    mention = Mention.objects.get().pk
    pages = [reverse(f"reconcile:{name}") for name in ("questions", "persons", "cases", "doubts")]
    pages += [reverse("reconcile:person", args=[mention]), reverse("reconcile:case", args=[claim.id])]
    assert all("login" in client.get(page)["Location"] for page in pages)
    writers = Group.objects.create(name="Writers")
    writers.permissions.add(Permission.objects.get(codename="access_admin"))
    writer = get_user_model().objects.create_user("writer")
    writer.groups.add(writers)
    client.force_login(writer)
    assert all(client.get(page).status_code == 302 for page in pages)
    client.post(reverse("reconcile:case", args=[claim.id]), {"action": "name", "name": "Mine"})
    assert not CaseNameRecord.objects.exists()
    assert reverse("reconcile:doubts") not in client.get(reverse("wagtailadmin_home")).content.decode()


def test_an_editor_reaches_these_pages_from_the_menu_and_sees_what_waits(desk: Client, alike: None) -> None:
    home = desk.get(reverse("wagtailadmin_home"))
    assert all(
        reverse(f"reconcile:{name}") in home.content.decode() for name in ("questions", "persons", "cases", "doubts")
    )
    assert "1 pair of names that may be one person’s" in shown(home)


def test_addresses_that_lead_nowhere_are_not_found(desk: Client, db: None) -> None:
    for name, args in (("person", ["none"]), ("case", ["none"]), ("pair", ["none", "other"])):
        assert desk.get(reverse(f"reconcile:{name}", args=args)).status_code == 404


def test_a_word_on_one_mention_alone_is_refused(desk: Client, tell: Tell) -> None:
    tell("Prum Sovath")
    mention = Mention.objects.get().pk
    desk.post(reverse("reconcile:pair", args=[mention, mention]), {"verdict": "same"})
    assert not SamenessRecord.objects.exists()


def test_the_words_of_editors_are_kept_when_the_register_is_made_anew(tell: Tell, alike: None, editor: Any) -> None:
    question = Question.objects.get()
    compare(Of.PERSON, question.one, question.two, Same.SAME, editor)
    rebuild()
    assert Person.objects.count() == 1
