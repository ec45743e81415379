"""A power is heard as one: it does not run into the number or the symbol that it stands behind."""

from __future__ import annotations

import pytest

from reader.article import Form, Page
from reader.extraction import extract

REST = (
    ", which is what the harbour master wrote on the wall of his office in the year of the flood, and nobody has dared "
    "to paint over it."
)


def heard(text: str) -> str:
    content = f"<html lang='en'><body><article><h1>On walls</h1><p>{text}{REST}</p><p>So it is{REST}</p></article>"
    return extract(Page(source="page.html", form=Form.HTML, content=content)).passages[0].text.removesuffix(REST)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("The energy is mc<sup>2</sup>", "The energy is mc²"),
        ("It is 10<sup>-6</sup> of a metre", "It is 10⁻⁶ of a metre"),
        ("It is 10<sup>−6</sup> of a metre", "It is 10⁻⁶ of a metre"),
        ("There are 2<sup>10</sup> of them", "There are 2¹⁰ of them"),
        ("An acre has 4047 m<sup>2</sup>", "An acre has 4047 m²"),
        ("An acre has 4047m<sup>2</sup>", "An acre has 4047m²"),
        ("It is (a + b)<sup>2</sup>", "It is (a + b)²"),
    ],
)
def test_a_raised_number_behind_a_short_number_or_a_symbol_is_a_power(written: str, said: str) -> None:
    assert heard(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("On the 5<sup>th</sup> of May", "On the 5th of May"),
        ("M<sup>me</sup> Ruiz is here", "Mme Ruiz is here"),
        ("There is CO<sub>2</sub> in it", "There is CO2 in it"),
        ("The harbour<sup>2</sup> is old", "The harbour2 is old"),
        ("<sup>2</sup> is a number", "2 is a number"),
    ],
)
def test_other_raised_and_lowered_letters_stay(written: str, said: str) -> None:
    assert heard(written) == said
