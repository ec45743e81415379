"""The player's own colours: dark, light, high contrast, and those of the terminal itself."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from textual.color import Color
from textual.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["NAMES", "THEMES", "fitting", "variables_for"]

DARK, LIGHT, CONTRAST, TERMINAL = "reader-dark", "reader-light", "reader-contrast", "reader-terminal"

THEMES = (
    Theme(
        DARK,
        primary="#7aa2f7",
        secondary="#41a6b5",
        accent="#ffc777",
        warning="#ff966c",
        error="#ff757f",
        success="#9ece6a",
        foreground="#d5d9e6",
        background="#14161f",
        surface="#1a1d29",
        panel="#232738",
        variables={
            "heard": "#283352",
            "heard-text": "#ffffff",
            "heard-style": "none",
            "word": "#ffc777",
            "word-text": "#14161f",
            "word-style": "bold",
            "found": "#2d5d66",
            "faint": "#8088a2",
            "line": "#363c54",
            "footer-background": "#14161f",
            "footer-key-foreground": "#ffc777",
            "footer-description-foreground": "#8088a2",
        },
    ),
    Theme(
        LIGHT,
        primary="#2a5db0",
        secondary="#0f766e",
        accent="#b45309",
        warning="#b45309",
        error="#b91c1c",
        success="#3f7d20",
        foreground="#2b2a27",
        background="#faf7f0",
        surface="#f3eee3",
        panel="#e9e2d3",
        dark=False,
        variables={
            "heard": "#fbe7b8",
            "heard-text": "#1b1a17",
            "heard-style": "none",
            "word": "#b45309",
            "word-text": "#ffffff",
            "word-style": "bold",
            "found": "#b6e0da",
            "faint": "#77705f",
            "line": "#d3cab6",
            "footer-background": "#faf7f0",
            "footer-key-foreground": "#b45309",
            "footer-description-foreground": "#77705f",
        },
    ),
    Theme(
        CONTRAST,
        primary="#00ffff",
        secondary="#00ff00",
        accent="#ffff00",
        warning="#ffff00",
        error="#ff6060",
        success="#00ff00",
        foreground="#ffffff",
        background="#000000",
        surface="#000000",
        panel="#000000",
        boost="#000000",
        variables={
            "heard": "#000000",
            "heard-text": "#ffff00",
            "heard-style": "bold",
            "word": "#ffff00",
            "word-text": "#000000",
            "word-style": "bold",
            "found": "#006060",
            "faint": "#d0d0d0",
            "line": "#ffffff",
            "footer-background": "#000000",
            "footer-key-foreground": "#ffff00",
            "footer-description-foreground": "#ffffff",
        },
    ),
    # No colour but the terminal's own: what is heard is told by bold and by reversing, with NO_COLOR too.
    Theme(
        TERMINAL,
        ansi=True,
        primary="ansi_blue",
        secondary="ansi_cyan",
        warning="ansi_yellow",
        error="ansi_red",
        success="ansi_green",
        accent="ansi_yellow",
        foreground="ansi_default",
        background="ansi_default",
        surface="ansi_default",
        panel="ansi_default",
        boost="ansi_default",
        variables={
            "heard": "ansi_default",
            "heard-text": "ansi_default",
            "heard-style": "bold",
            "word": "ansi_default",
            "word-text": "ansi_default",
            "word-style": "bold reverse",
            "row-style": "reverse",
            "found": "ansi_cyan",
            "faint": "ansi_default",
            "line": "ansi_default",
            "ansi-background": "ansi_default",
            "ansi-foreground": "ansi_default",
            "border-blurred": "ansi_default",
            "block-cursor-foreground": "ansi_default",
            "block-cursor-background": "ansi_default",
            "block-cursor-text-style": "bold reverse",
            "input-cursor-background": "ansi_default",
            "input-cursor-foreground": "ansi_default",
            "input-cursor-text-style": "reverse",
        },
    ),
)

NAMES = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST, "terminal": TERMINAL}
"""Our themes by the names that users write."""


def fitting(wanted: str | None, color_system: str | None, environ: Mapping[str, str] = os.environ) -> str:
    """The theme to begin with.

    Args:
        wanted: "dark", "light", "contrast", "terminal", or the name of another; None for what suits the terminal.
        color_system: "truecolor", "256", "standard" (16 colours) or None, as the terminal is known to have.
        environ: The environment; NO_COLOR in it is heeded.
    """
    if "NO_COLOR" in environ:
        return TERMINAL
    if wanted:
        return NAMES.get(wanted, wanted)
    return DARK if color_system in ("truecolor", "256") else TERMINAL


def variables_for(theme: Theme) -> dict[str, str]:
    """What the style sheet uses beside the toolkit's own variables, for a theme that does not set it."""
    if theme.ansi:
        return THEMES[-1].variables
    given = theme.to_color_system().generate()
    base, text = Color.parse(given["background"]), Color.parse(given["foreground"])

    def mixed(color: Color, share: float) -> str:
        return base.blend(color, share, alpha=1).hex

    return {
        "heard": mixed(Color.parse(given["primary"]), 0.3),
        "heard-text": text.hex,
        "heard-style": "none",
        "word": given["accent"],
        "word-text": Color.parse(given["accent"]).get_contrast_text(1).hex6,
        "word-style": "bold",
        "row-style": "none",
        "found": mixed(Color.parse(given["secondary"]), 0.5),
        "faint": mixed(text, 0.6),
        "line": mixed(text, 0.25),
    }
