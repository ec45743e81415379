"""`reader completion`: the script that makes a shell complete this program's commands and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

__all__ = ["command"]

_VARIABLE = "_READER_COMPLETE"  # click's name for it: an underscore, the program in capitals, COMPLETE


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print a shell's completion script.

    \b
    Examples:
      reader completion bash >> ~/.bashrc
      reader completion zsh >> ~/.zshrc
      reader completion fish > ~/.config/fish/completions/reader.fish
    """
    from reader.cli.app import cli

    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"there is no completion for {shell}")
    click.echo(found(cli, {}, "reader", _VARIABLE).source())
