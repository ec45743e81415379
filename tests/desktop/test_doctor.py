"""What `reader doctor` tells of the desktop."""

import sys
from importlib import metadata

import pytest

from reader.cli.checks import Finding, Health, examine

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="MPRIS is Linux's")


def found() -> Finding:
    return next(finding for finding in examine() if finding.what == "media keys")


def test_without_the_extra_it_says_how_to_have_it(monkeypatch: pytest.MonkeyPatch) -> None:
    known = metadata.version

    def version(package: str) -> str:
        if package == "dbus-fast":
            raise metadata.PackageNotFoundError
        return known(package)

    monkeypatch.setattr(metadata, "version", version)
    assert found().health is Health.MISSING
    assert "article-reader[desktop]" in found().mend


def test_it_tells_whether_there_is_a_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("dbus_fast", reason="the extra 'desktop' is not installed")
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert found().health is Health.MISSING
    assert "no session bus" in found().detail
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus")
    assert found().health is Health.OK
