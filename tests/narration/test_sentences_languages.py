"""German, French and Spanish sentences go on after a date, a title, an abbreviation, and end where they end."""

from __future__ import annotations

import re

import pytest

from reader.narration.joins import JOINS, Join
from reader.narration.sentences import split

ALL = [pytest.param(join, id=f"{language}: {join.name}") for language, joins in JOINS.items() for join in joins]


@pytest.mark.parametrize("join", ALL)
def test_a_join_takes_what_it_is_called_after(join: Join) -> None:
    left, right = join.name.split(" | ")
    assert re.search(join.left, left)
    assert re.match(join.right, right)


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("de", "Das Fest beginnt am 3. Mai in Ulm. | Es endet am 9. August."),
        ("de", "Sie wohnt im 3. Stock. | Er wohnt im 2. Stock."),
        ("de", "Der 1. FC Nord gewann. | Es war der 2. Sieg."),
        ("de", "Im 19. Jahrhundert war das so."),
        ("de", "Alles inkl. Versand und zzgl. Pfand."),
        ("de", "Er kam z. B. in Ulm an. | Dann ging er."),
        ("de", "Sie kam auf Rang 3. | Dann kam er."),
        ("de", "Es waren 5. | Der Rest fehlte."),
        ("de", "Am So., 5. Mai, ist Markt. | Er ist klein."),
        ("de", "Karl der I. kam heim. | Er lachte."),
        ("de", "So hieß nur Karl der I. | Er starb in Ulm."),
        ("de", "Die dt. Wirtschaft ruht. | Am Hbf. Ulm hielt der Zug."),
        ("de", "Sie wartet am Hbf. | Dann geht sie."),
        ("de", "Erst 1 Pck. Hefe und 1 Msp. Salz dazu. | Dann kneten."),
        ("de", "Nach 2 Std. Fahrt kam er an. | Ein 4,5-Mio. Euro teurer Bau."),
        ("de", "Äpfel, Birnen usw. lagen da. | Dann kam er."),
        ("fr", "M. Dupont est venu. | Il est parti."),
        ("fr", "Mme. Dupont et Me. Roux sont là."),
        ("fr", "M. J.-P. Roux est né le 3 sept. 2001 ici."),
        ("fr", "L'art. 5 et le chap. 3 disent non. | Voilà."),
        ("fr", "Du pain, du lait, etc. | Puis il partit."),
        ("fr", "Ajoutez 2 c. à s. de sucre et 1 cuill. à café de sel. | Mélangez."),
        ("fr", "Il faut 1 c. à s. | Mélangez, puis four th. 6 une heure."),
        ("es", "D. Luis y Dña. Ana llegaron. | Se fueron."),
        ("es", "Viajó a EE. UU. en barco. | Volvió."),
        ("es", "Sale a las 5 p. m. del lunes. | Llega el martes."),
        ("es", "Costó aprox. 20 euros. | Fue caro."),
        ("es", "Ponga 2 cdas. de azúcar y 1 cdta. de sal. | Mezcle."),
        ("es", "La temperatura máx. de hoy, mín. (prevista) 5."),
        ("es", "Lo hizo Astilleros S. A. | El lunes abre. | La firma Barcas S.A. no."),
        ("es", "Sale a las 5 p. m. | El lunes vuelve con CC. OO. y otros."),
        ("es", "Pan, leche, etc. | Luego se fue."),
        ("es", "Es el 4.º puesto. | No está mal."),
    ],
)
def test_a_passage_is_cut_where_its_sentences_end(language: str, marked: str) -> None:
    assert split(marked.replace(" | ", " "), language) == marked.split(" | ")
