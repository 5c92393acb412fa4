"""The kinds of event a publication can claim, as the claim guide names them."""

from enum import StrEnum


class Family(StrEnum):
    """What a kind of event is about."""

    LIBERTY = "liberty"
    PROCEEDINGS = "proceedings"
    HARM = "harm"
    OFFICE = "office"
    PUBLIC_LIFE = "public life"


class Kind(StrEnum):
    """What happened. The value is the word used in files; `label` and `family` are for people."""

    SUMMONS = "summons"
    QUESTIONING = "questioning"
    WARRANT = "warrant"
    ARREST = "arrest"
    DETENTION = "detention"
    BAIL_DENIED = "bail_denied"
    BAIL_GRANTED = "bail_granted"
    RELEASE = "release"
    DEPORTATION = "deportation"
    FLIGHT = "flight"
    DISAPPEARANCE = "disappearance"
    COMPLAINT = "complaint"
    CHARGE = "charge"
    CHARGE_DROPPED = "charge_dropped"
    HEARING = "hearing"
    HEARING_POSTPONED = "hearing_postponed"
    CONVICTION = "conviction"
    ACQUITTAL = "acquittal"
    SENTENCE = "sentence"
    APPEAL = "appeal"
    RULING = "ruling"
    PARDON = "pardon"
    ATTACK = "attack"
    DEATH = "death"
    ELECTED = "elected"
    OFFICE_LOST = "office_lost"
    ASSEMBLY = "assembly"
    RESTRICTION = "restriction"
    ELECTION = "election"
    DISSOLUTION = "dissolution"
    AGREEMENT = "agreement"
    CALL = "call"

    @property
    def label(self) -> str:
        """The kind as a heading: "Bail denied"."""
        return _LABELS.get(self, self.value.replace("_", " ").capitalize())

    @property
    def family(self) -> Family:
        """The family the kind belongs to."""
        return _FAMILIES[self]


_LABELS = {
    Kind.WARRANT: "Arrest warrant",
    Kind.ELECTED: "Elected or appointed",
    Kind.OFFICE_LOST: "Office lost",
    Kind.CHARGE_DROPPED: "Charge dropped",
    Kind.HEARING_POSTPONED: "Hearing postponed",
}

_MEMBERS = {
    Family.LIBERTY: (
        Kind.SUMMONS,
        Kind.QUESTIONING,
        Kind.WARRANT,
        Kind.ARREST,
        Kind.DETENTION,
        Kind.BAIL_DENIED,
        Kind.BAIL_GRANTED,
        Kind.RELEASE,
        Kind.DEPORTATION,
        Kind.FLIGHT,
        Kind.DISAPPEARANCE,
    ),
    Family.PROCEEDINGS: (
        Kind.COMPLAINT,
        Kind.CHARGE,
        Kind.CHARGE_DROPPED,
        Kind.HEARING,
        Kind.HEARING_POSTPONED,
        Kind.CONVICTION,
        Kind.ACQUITTAL,
        Kind.SENTENCE,
        Kind.APPEAL,
        Kind.RULING,
        Kind.PARDON,
    ),
    Family.HARM: (
        Kind.ATTACK,
        Kind.DEATH,
    ),
    Family.OFFICE: (
        Kind.ELECTED,
        Kind.OFFICE_LOST,
    ),
    Family.PUBLIC_LIFE: (
        Kind.ASSEMBLY,
        Kind.RESTRICTION,
        Kind.ELECTION,
        Kind.DISSOLUTION,
        Kind.AGREEMENT,
        Kind.CALL,
    ),
}

_FAMILIES = {kind: family for family, kinds in _MEMBERS.items() for kind in kinds}
