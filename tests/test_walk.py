"""The walk over files and folders: in order, without what is not meant, and telling what it cannot open."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from dataclasses import asdict
from pathlib import Path

import pytest

from extract.errors import InputError
from extract.read import Raw, Reading
from extract.read.walk import Walk


def files(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Tin in {name}.")


def walked(walk: Walk) -> tuple[list[str], list[InputError]]:
    """The names of the files that a walk gives, and its errors."""
    found = list(walk)
    return [each[0].name for each in found if not isinstance(each, InputError)], [
        each for each in found if isinstance(each, InputError)
    ]


def test_folders_are_read_in_the_order_of_names(tmp_path: Path):
    files(tmp_path, "b.txt", "a/z.txt", "a/B.txt", "a.txt", "ä.txt", "Z.txt", "10.txt", "9.txt", "v1.2/x.txt")
    names, errors = walked(Walk([tmp_path]))
    assert not errors
    assert names == ["10.txt", "9.txt", "Z.txt", "a/B.txt", "a/z.txt", "a.txt", "b.txt", "v1.2/x.txt", "ä.txt"]


def test_a_file_is_asked_for_and_a_folders_files_are_not(tmp_path: Path):
    files(tmp_path, "x/a.txt")
    found = [each for each in Walk([tmp_path / "x" / "a.txt", tmp_path / "x"]) if not isinstance(each, InputError)]
    assert [asked for _, asked in found] == [True, False]
    assert found[0][0].path == tmp_path / "x" / "a.txt"


def test_hidden_files_and_folders_are_counted(tmp_path: Path):
    files(tmp_path, "a.txt", ".hidden.txt", ".git/b.txt", "x/.DS_Store")
    walk = Walk([tmp_path])
    assert walked(walk) == (["a.txt"], [])
    assert walk.passed_over == {"hidden files": 3}
    assert walked(Walk([tmp_path / ".git"]))[0] == ["b.txt"], "a hidden folder that is asked for is read"


def test_links_are_followed_nowhere(tmp_path: Path):
    files(tmp_path, "in/a.txt", "in/x/b.txt", "in/.store/c.txt", "out.txt", "out/d.txt")
    for name, target in {
        "1-inside.txt": "a.txt",
        "2-inside": "x",
        "3-out.txt": "../out.txt",
        "4-out": "../out",
        "5-self": ".",
        "6-loop": "6-loop",
        "7-nowhere": "gone.txt",
        "8-absolute": str(tmp_path / "out.txt"),
        "9-hidden.txt": ".store/c.txt",
        "x/up": "..",
    }.items():
        (tmp_path / "in" / name).symlink_to(target)
    walk = Walk([tmp_path / "in"], leave_out=[tmp_path / "in" / "6-loop"])
    names, errors = walked(walk)
    assert names == ["a.txt", "x/b.txt"]
    assert walk.passed_over == {"links": 4, "hidden files": 1}
    told = {Path(error.place).name: error.reason for error in errors}
    assert {name: "leads nowhere" in reason for name, reason in told.items() if name[0] in "67"} == {"7-nowhere": True}
    assert all("out of the folder" in told[name] for name in ("3-out.txt", "4-out", "8-absolute"))
    assert "hidden" in told["9-hidden.txt"]
    assert len(errors) == 5
    assert "6-loop" in {Path(error.place).name for error in walked(Walk([tmp_path / "in"]))[1]}


def test_a_link_that_is_given_is_followed(tmp_path: Path):
    files(tmp_path, "real/a.txt")
    (tmp_path / "link").symlink_to("real")
    (tmp_path / "one.txt").symlink_to("real/a.txt")
    assert walked(Walk([tmp_path / "link"])) == (["a.txt"], [])
    assert walked(Walk([tmp_path / "one.txt"])) == (["one.txt"], [])


def test_what_is_being_written_is_left_out(tmp_path: Path):
    files(tmp_path, "a.txt", "out/records.jsonl", "x/out/b.txt", "records.jsonl")
    (tmp_path / "there").symlink_to(tmp_path)
    leave_out = [tmp_path / "out", tmp_path / "there" / "records.jsonl"]
    assert walked(Walk([tmp_path], leave_out))[0] == ["a.txt", "x/out/b.txt"]


def test_what_may_not_be_read_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    files(tmp_path, "a.txt", "b/c.txt", "d.txt", "e.txt")
    plain = Path.open

    def opened(path: Path, mode: str = "r") -> io.IOBase:
        if path.name == "d.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return plain(path, mode)

    listing = Path.iterdir

    def listed(path: Path) -> object:
        if path.name == "b":
            raise PermissionError(13, "Permission denied", str(path))
        return listing(path)

    monkeypatch.setattr(Path, "open", opened)
    monkeypatch.setattr(Path, "iterdir", listed)
    walk = Walk([tmp_path])
    names, errors = walked(walk)
    assert names == ["a.txt", "e.txt"]
    assert [Path(error.place).name for error in errors] == ["b", "d.txt"]
    assert errors[0].reason == "permission denied; check that you may read it"
    monkeypatch.undo()
    other = Walk([tmp_path])
    walked(other)
    assert other.sources[0].sha256 != walk.sources[0].sha256


def test_a_file_that_goes_away_is_an_error(tmp_path: Path):
    files(tmp_path, "a.txt", "b.txt", "c.txt", "d/e.txt")
    found = []
    for each in Walk([tmp_path]):
        found.append(each)
        (tmp_path / "b.txt").unlink(missing_ok=True)
        shutil.rmtree(tmp_path / "d", ignore_errors=True)
    errors = [each for each in found if isinstance(each, InputError)]
    assert [Path(error.place).name for error in errors] == ["b.txt", "d"]
    assert "went away" in errors[0].reason
    assert len(found) == 4


def test_the_size_of_all_is_told_beforehand_and_counts_nothing(tmp_path: Path):
    files(tmp_path, "a.txt", "x/b.txt", ".hidden")
    (tmp_path / "link").symlink_to("a.txt")
    walk = Walk([tmp_path, tmp_path / "a.txt", tmp_path / "gone", "-"])
    total = walk.total()
    assert not walk.passed_over
    assert total == sum(path.stat().st_size for path in (tmp_path / "a.txt", tmp_path / "x" / "b.txt")) + len(
        "Tin in a.txt."
    )
    for found in Walk([tmp_path]):
        assert not isinstance(found, InputError)


def test_position_is_where_reading_is(tmp_path: Path):
    files(tmp_path, "a.txt", "b.txt")
    walk = Walk([tmp_path])
    places = []
    for found in walk:
        assert not isinstance(found, InputError)
        found[0].stream.read()
        places.append(walk.position)
    assert places == [13, 26]
    assert walk.position == walk.total()


def test_pipes_in_a_folder_are_passed_over_and_given_ones_are_read(tmp_path: Path):
    files(tmp_path, "a.txt")
    os.mkfifo(tmp_path / "pipe.jsonl")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket"))
        walk = Walk([tmp_path])
        assert walked(walk) == (["a.txt"], [])
        assert walk.passed_over == {"devices and pipes": 2}
    lines = b'{"text": "Tin."}\n' * 3
    writer = threading.Thread(target=(tmp_path / "pipe.jsonl").write_bytes, args=(lines,))
    writer.start()
    raws = list(Reading([tmp_path / "pipe.jsonl"]))
    writer.join()
    assert [raw.name for raw in raws if isinstance(raw, Raw)] == ["pipe-1", "pipe-2", "pipe-3"]


def test_what_a_shell_puts_in_for_a_command_is_read(tmp_path: Path):
    files(tmp_path, "a.txt")
    program = (
        "import sys; from extract.read import Reading\n"
        "for found in Reading(sys.argv[1:]): print(found.name, found.data.decode())"
    )
    shell = f"'{sys.executable}' -c \"{program}\" <(gzip -c a.txt) <(sleep 0.1; printf T; sleep 0.2; printf in.)"
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent)}
    done = subprocess.run(["bash", "-c", shell], cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert done.stdout.decode() == "1/pipe Tin in a.txt.\n2/pipe Tin.\n", done.stderr.decode()


def test_standard_input_in_little_pieces_is_told_by_all_of_them(monkeypatch: pytest.MonkeyPatch):
    class Dribble(io.RawIOBase):
        left = b'{"text": "Tin."}\n' * 3

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            buffer[:1], Dribble.left = Dribble.left[:1], Dribble.left[1:]
            return min(1, len(Dribble.left) + 1)

    Dribble.left += b"\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(Dribble())))
    names = []
    for raw in Reading(["-"]):
        names.append(raw.name if isinstance(raw, Raw) else raw.reason)
        if len(names) == 3:
            break
    assert names == ["stdin-1", "stdin-2", "stdin-3"]


def test_standard_input_that_is_closed_or_has_no_buffer(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert [str(found) for found in Reading(["-"])] == ["standard input: is closed; give a file, or pipe something in"]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Tin.")))
    assert [found.data for found in Reading(["-"]) if isinstance(found, Raw)] == [b"Tin."]


@pytest.mark.parametrize("given", ["", "gone.txt", "a.txt/b.txt", "x" * 5000, "nul\0l"])
def test_paths_that_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str):
    files(tmp_path, "a.txt")
    monkeypatch.chdir(tmp_path)
    walk = Walk([given])
    names, errors = walked(walk)
    assert (names, len(errors)) == ([], 1)
    assert errors[0].place
    assert walk.total() == 0


def test_folders_without_a_file_are_errors(tmp_path: Path):
    (tmp_path / "x").mkdir()
    assert [error.reason for error in walked(Walk([tmp_path]))[1]] == ["no file to read in this folder"]
    files(tmp_path, ".hidden")
    assert len(walked(Walk([tmp_path]))[1]) == 1


@pytest.mark.skipif(sys.platform == "darwin", reason="names are UTF-8 there")
def test_names_that_are_not_utf_8_can_be_shown_and_written(tmp_path: Path):
    name = os.fsdecode(b"gr\xfcn\n\x1b[1m.txt")
    (tmp_path / name).write_text("Tin.")
    for walk in (Walk([tmp_path]), Walk([tmp_path / name])):
        names, errors = walked(walk)
        assert (names, errors) == (["gr\\udcfcn\\n\\x1b[1m.txt"], [])
        found = [each for each in walk if not isinstance(each, InputError)]
        assert found[0][0].place.isprintable()
        json.dumps([found[0][0].place, *(asdict(source) for source in walk.sources)], ensure_ascii=False).encode()
    error = walked(Walk([os.fsdecode(b"g\xfcne")]))[1][0]
    str(error).encode()


def test_sources_tell_files_bytes_and_hash(tmp_path: Path):
    files(tmp_path, "x/a.txt", "x/b/c.txt", "d.txt")
    walk = Walk([tmp_path / "x", tmp_path / "d.txt"])
    walked(walk)
    folder, file = walk.sources
    assert (folder.files, folder.bytes, file.files) == (2, len("Tin in x/a.txt.") + len("Tin in x/b/c.txt."), 1)
    assert file.sha256 == hashlib.sha256(b"Tin in d.txt.").hexdigest()


def test_the_digest_is_of_names_and_contents(tmp_path: Path):
    def digests(folder: Path) -> tuple[str, str]:
        walk = Walk([folder])
        walked(walk)
        return walk.digest, walk.sources[0].sha256

    for root in ("one", "two"):
        files(tmp_path / root, "a.txt", "b/c.txt")
    (one,) = {digests(tmp_path / "one"), digests(tmp_path / "one"), digests(tmp_path / "two")}
    (tmp_path / "two" / "a.txt").rename(tmp_path / "two" / "A.txt")
    renamed = digests(tmp_path / "two")
    (tmp_path / "one" / "a.txt").write_text("Tin in a.txt!")
    changed = digests(tmp_path / "one")
    assert len({one[0], renamed[0], changed[0]}) == 3
    assert len({one[1], renamed[1], changed[1]}) == 3


def test_arguments_that_share_a_name_have_ids_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    files(tmp_path, "2020/01.txt", "2021/01.txt", "x/2021/01.txt", "news.txt", "x/news.txt", "x/news.md", "one.txt")
    monkeypatch.chdir(tmp_path)

    def ids(*given: str) -> list[str]:
        return [found.name for found in Reading(given) if isinstance(found, Raw)]

    assert ids("2021") == ["01"]
    assert ids("2020", "2021/") == ["2020/01", "2021/01"]
    assert ids("2020", "2021", "x/2021") == ["2020/01", "2/2021/01", "3/2021/01"]
    assert ids("news.txt", "one.txt", "x/news.md") == ["1/news", "one", "3/news"]
    monkeypatch.chdir("2020")
    assert ids(".", "../2021") == ["2020/01", "2021/01"]


def test_folders_nested_deeper_than_calls_may_be(tmp_path: Path):
    paths = [tmp_path / "a"]
    paths[0].mkdir()
    while len(paths) < sys.getrecursionlimit() + 100:
        paths.append(Path(f"{paths[-1]}/a"))
        paths[-1].mkdir()
    (paths[-1] / "b.txt").write_text("Tin.")
    try:
        names, errors = walked(Walk([tmp_path]))
    finally:  # what clears up behind the tests does recurse
        (paths[-1] / "b.txt").unlink()
        for path in reversed(paths):
            path.rmdir()
    assert not errors
    assert len(names) == 1
