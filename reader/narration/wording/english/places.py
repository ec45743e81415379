"""States cut short: "Austin, Tex.", "Rep. Tanner (R-S.D.)", "Portland, OR"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.english.context import last_dot
from reader.narration.wording.english.spelling import digits
from reader.narration.wording.rule import DIGITS, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

# In the manner of newspapers; the postal letters besides. Those that are also degrees or words (MA, MD, ME, IN, OR)
# follow a town's name alone, where they are left to the engine unless a dot or a party marks them.
_STATES: Final = {
    written: name
    for name, forms in (
        ("Alabama", "Ala. AL"),
        ("Alaska", "AK"),
        ("Arizona", "Ariz. AZ"),
        ("Arkansas", "Ark. AR"),
        ("California", "Calif. CA"),
        ("Colorado", "Colo. CO"),
        ("Connecticut", "Conn. CT"),
        ("Delaware", "Del. DE"),
        ("Florida", "Fla. FL"),
        ("Georgia", "Ga. GA"),
        ("Hawaii", "HI"),
        ("Idaho", "ID"),
        ("Illinois", "Ill. IL"),
        ("Indiana", "Ind. IN"),
        ("Iowa", "IA"),
        ("Kansas", "Kan. Kans. KS"),
        ("Kentucky", "Ky. KY"),
        ("Louisiana", "La. LA"),
        ("Maine", "ME"),
        ("Maryland", "Md. MD"),
        ("Massachusetts", "Mass. MA"),
        ("Michigan", "Mich. MI"),
        ("Minnesota", "Minn. MN"),
        ("Mississippi", "Miss. MS"),
        ("Missouri", "Mo. MO"),
        ("Montana", "Mont. MT"),
        ("Nebraska", "Neb. Nebr. NE"),
        ("Nevada", "Nev. NV"),
        ("New Hampshire", "N.H. NH"),
        ("New Jersey", "N.J. NJ"),
        ("New Mexico", "N.M. NM"),
        ("New York", "N.Y. NY"),
        ("North Carolina", "N.C. NC"),
        ("North Dakota", "N.D. ND"),
        ("Ohio", "OH"),
        ("Oklahoma", "Okla. OK"),
        ("Oregon", "Ore. OR"),
        ("Pennsylvania", "Pa. Penn. PA"),
        ("Rhode Island", "R.I. RI"),
        ("South Carolina", "S.C. SC"),
        ("South Dakota", "S.D. SD"),
        ("Tennessee", "Tenn. TN"),
        ("Texas", "Tex. TX"),
        ("Utah", "UT"),
        ("Vermont", "Vt. VT"),
        ("Virginia", "Va. VA"),
        ("Washington", "Wash. WA"),
        ("West Virginia", "W.Va. WV"),
        ("Wisconsin", "Wis. WI"),
        ("Wyoming", "Wyo. WY"),
    )
    for written in forms.split()
}
_STATES_OF_PARTIES: Final = (
    _STATES | {name: name for name in _STATES.values()} | {"P.R.": "Puerto Rico", "D.C.": "D.C.", "DC": "D.C."}
)
_PARTIES: Final = {"D": "Democrat", "R": "Republican", "I": "Independent", "L": "Libertarian"}
_DOTTED: Final = "|".join(
    sorted((state.replace(".", r"\.") for state in _STATES if "." in state), key=len, reverse=True)
)
# CO, DE, LA, MA, MD, ME, PA and others would be taken for a company, a degree, a title or a word.
_POSTAL: Final = "AZ|AR|CA|CT|FL|GA|IL|KS|KY|MI|MN|MO|NH|NJ|NM|NY|NC|ND|NV|OH|OK|OR|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY"


def _member(found: re.Match[str]) -> str | None:
    state = _STATES_OF_PARTIES.get(found["state"])
    return f"{_PARTIES[found['party']]} of {state}{last_dot(found)}" if state else None


RULES: Final = (
    rule(
        "members of parties",
        r"\((?P<party>[DRIL])[-–](?P<state>[A-Z][\w.]{1,3}\.?[\w.]{0,12})\)",
        lambda found: f"({said})" if (said := _member(found)) else None,
        ("Rep. Tanner (D-S.D.) sat down.", "Representative Tanner (Democrat of South Dakota) sat down."),
        ("Sen. Hall (R-TX)", "Senator Hall (Republican of Texas)"),
        needs="(",
        unchanged=("the (R-rated) film",),
    ),
    rule(
        "members of parties after a comma",
        rf"(?<=, )(?P<party>[DRI])[-–](?P<state>(?:{_DOTTED})(?!\w)|[A-Z][a-z]{{3,12}}\b)(?=[,;.)]|$)",
        _member,
        ("Sen. Hall, R-Ky., met her.", "Senator Hall, Republican of Kentucky, met her."),
        needs=(",", "DRI"),
        unchanged=("a party, D-Day, came",),
    ),
    rule(
        "states after a town",
        rf"(?<=[A-Za-z], )(?P<state>{_DOTTED})(?!\w)",
        lambda found: _STATES[found["state"]] + last_dot(found),
        ("in Austin, Tex., and Albany, N.Y.", "in Austin, Texas, and Albany, New York."),
        needs=(".", ","),
        unchanged=("Yes, Texas.",),
    ),
    rule(
        "ZIP codes",
        rf"(?<=, )(?P<state>{_POSTAL}) (?P<code>\d{{5}})(?:-(?P<more>\d{{4}}))?(?![\w-]|[.,]\d)",
        lambda found: f"{_STATES[found['state']]} {digits(found['code'] + (found['more'] or ''))}",
        ("in Dallas, TX 75201", "in Dallas, Texas 7 5 2 0 1"),
        needs=(",", DIGITS, _POSTAL.split("|")),
        unchanged=(
            "in Dallas, 75201 people",
            "in TX, 75201 people",
        ),
    ),
    rule(
        "states by their postal letters",
        rf"(?<=[a-z], )(?P<state>{_POSTAL})(?=[,;.)]|$| (?:\d{{5}}|[a-z]))(?!\.\w)",
        lambda found: _STATES[found["state"]],
        ("in Portland, OR, and Dallas, TX", "in Portland, Oregon, and Dallas, Texas"),
        needs=(",", _POSTAL.split("|")),
        unchanged=(
            "in Boston, MA",
            "in OR, so",
        ),
    ),
)
