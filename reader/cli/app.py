"""The command `reader`: finds the subcommand, and turns errors into one line and an exit code.

Exit codes: 0 all went well, 1 something failed (told on standard error), 2 the command was called wrongly.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
from typing import TYPE_CHECKING

import click

from reader import __version__
from reader.cli.console import complain
from reader.errors import ReaderError
from reader.interrupts import INTERRUPTS
from voices.engine import VoicesError

if TYPE_CHECKING:
    from types import FrameType

__all__ = ["cli", "run"]

# What each command does stands here too, so that `reader --help` loads none of them.
_COMMANDS = {
    "listen": "Listen to articles: the player.",
    "text": "Print an article as it would be read.",
    "export": "Speak articles to a file, a folder or a pipe.",
    "batch": "Speak many sources to a WAV file each.",
    "pronounce": "Show what the speech engine is told.",
    "lexicon": "Teach Reader how words are said.",
    "profiles": "List the ways of speaking.",
    "voices": "List the voices.",
    "doctor": "Check what works on this machine.",
    "completion": "Print a shell's completion script.",
}


class _Commands(click.Group):
    """Imports a command when it is called, so that none of them pays for the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"reader.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="reader")
@click.pass_context
def cli(context: click.Context) -> int:
    """Reads articles aloud, offline. Without a command, the player takes up the queue where it was left.

    A SOURCE is a web address, a saved page (.html, .mhtml), a text or Markdown file, a folder of those, or - for
    standard input.

    \b
    Examples:
      reader listen https://example.com/story
      reader text https://example.com/story
      reader export story.html -o story.wav
      reader export story.html -o - | aplay
      reader batch saved-pages/ -o spoken
    """
    if context.invoked_subcommand is not None:
        return 0
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.exceptions.NoArgsIsHelpError(context)
    return int(context.invoke(importlib.import_module("reader.cli.listen").command))


def run(arguments: list[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: The words after the command's name; None for those it was called with.

    Returns:
        The exit code.
    """
    _prepare_streams()
    for number in INTERRUPTS:
        if signal.getsignal(number) is not signal.SIG_IGN:  # as `nohup` has it
            signal.signal(number, _interrupted)
    try:
        code = cli.main(arguments, prog_name="reader", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Abort:
        return 130
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return error.exit_code
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "reader"
        complain(f"{error.format_message()} (`{command} --help` tells more)")
        return error.exit_code
    except (ReaderError, VoicesError) as error:
        complain(error)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read our output has had enough, which is no error of theirs or ours.
        _discard_output()
        return 0
    except OSError as error:
        if error.filename is not None:
            raise  # not an output stream: a place of our own that should have converted it
        complain(f"cannot write the output: {error.strerror or error}")
        _discard_output()
        return 1
    return code if isinstance(code, int) else 0


def _prepare_streams() -> None:
    # A stream that the caller has closed is None; what is read from it is nothing, what is written goes nowhere.
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123 - for the program's whole life
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Pages hold characters that a terminal's encoding lacks; a question mark there beats a traceback.
            if not stream.isatty():
                stream.reconfigure(encoding="utf-8")
            stream.reconfigure(errors="replace")


def _interrupted(_signal: int, _frame: FrameType | None) -> None:
    """Whatever the signal, leave through the same doors, so that nothing half-written stays behind."""
    raise KeyboardInterrupt


def _discard_output() -> None:
    """Keep the interpreter from complaining, on its way out, about what could not be written."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())
    os.close(devnull)
