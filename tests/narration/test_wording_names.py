"""Names that the engine says badly are respelled in English, as whole words, and at no cost where none is."""

from __future__ import annotations

import pytest

from reader.narration.wording import say
from reader.narration.wording.compose import kinds_for
from reader.narration.wording.english.names import NAMES, SIGNS
from reader.narration.wording.rule import signs


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_respelled_as_a_whole_word(name: str) -> None:
    assert say(f"We saw {name}, and {name}'s team.", "en").spoken == f"We saw {NAMES[name]}, and {NAMES[name]}'s team."
    last = name.rpartition(" ")[2]
    for longer in (f"We saw x{last} there.", f"We saw {last}ish there."):
        assert say(longer, "en").spoken == longer


@pytest.mark.parametrize("language", ["de", "fr", "es", "it", None])
@pytest.mark.parametrize("name", NAMES)
def test_other_languages_keep_the_name(name: str, language: str | None) -> None:
    assert name in say(f"Da {name} x", language).spoken


@pytest.mark.parametrize("name", NAMES)
def test_a_respelling_is_no_name_that_is_respelled_itself(name: str) -> None:
    assert NAMES[name] not in NAMES
    assert NAMES[name].replace("-", "").replace(" ", "").isalpha()


def test_prose_without_a_name_does_not_load_their_rules() -> None:
    kind = next(kind for kind in kinds_for("en") if kind.module.endswith("respelled"))
    assert kind.needs == SIGNS
    assert signs("The ferry sank off the quay on Friday, and its crew swam to Real Street.").isdisjoint(kind.needs)
