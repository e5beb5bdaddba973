"""The wheel, built and installed into an empty environment, does the main job from an unrelated folder."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.slow
def test_build_install_run(tmp_path: Path) -> None:
    def call(*command: str | Path, cwd: Path = tmp_path) -> str:
        done = subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    call(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", tmp_path / "dist", ROOT, cwd=ROOT)
    (wheel,) = (tmp_path / "dist").glob("newsfigures-*.whl")
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv/bin/python"
    call(python, "-m", "pip", "install", "--quiet", "--constraint", ROOT / "constraints.txt", wheel)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/notice.txt").write_text("The mill needs 240 million yuan.", encoding="utf-8")
    command = tmp_path / "venv/bin/newsfigures"
    (record,) = (
        json.loads(line) for line in call(command, "extract", "notice.txt", cwd=tmp_path / "elsewhere").splitlines()
    )
    assert (record["value"], record["currency"], record["rule"]) == (240_000_000, "CNY", "amount-then-currency")
    assert "not hold" not in call(command, "rules", "test", cwd=tmp_path / "elsewhere")
    assert (tmp_path / "venv").joinpath("lib").exists()
