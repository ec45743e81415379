"""`reader doctor`: what works on this machine, and how to mend what does not."""

from __future__ import annotations

import click

__all__ = ["command"]


@click.command("doctor")
def command() -> int:
    """Check what works on this machine: versions, speech engines, sound output, folders.

    Exits with 1 where articles cannot be spoken to files.

    \b
    Example:
      reader doctor
    """
    from reader.cli.checks import Health, examine
    from reader.cli.table import print_table

    findings = list(examine())
    print_table(("", "what", "found"), [(finding.health, finding.what, finding.detail) for finding in findings])
    for finding in findings:
        if finding.mend:
            click.echo(f"To mend {finding.what}: {finding.mend}")
    broken = any(finding.health is Health.BROKEN for finding in findings)
    click.echo("Something is broken." if broken else "Articles can be read and spoken to files.")
    return 1 if broken else 0
