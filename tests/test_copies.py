"""Near-duplicates: what is a copy and what only looks like one, and that an interrupted run marks the same ones."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.errors import OutputError
from extract.run.copies import Copies, signature
from extract.run.signature import PERMUTATIONS, Signature, bands, copies, similarity, unpack
from tests.copied import COPIES, FERRY, MINE, SCHOOL, SIBLINGS, STORM

ROOT = Path(__file__).resolve().parent.parent
TEXTS = [FERRY, MINE, SCHOOL, STORM, *(text for pair in (*COPIES.values(), *SIBLINGS.values()) for text in pair)]
SIGNATURES = [signature(text) for text in TEXTS]


def marks(folder: Path, texts: list[str]) -> list[str | None]:
    store = Copies(folder / "copies.sqlite")
    found = [store.first(number, f"d{number}", signature(text)) for number, text in enumerate(texts)]
    store.close()
    return found


def unpacked(text: str) -> Signature:
    return unpack(signature(text))


@pytest.mark.parametrize("edit", COPIES)
def test_a_story_that_another_paper_edited_is_a_copy(edit: str, tmp_path: Path):
    assert marks(tmp_path, list(COPIES[edit])) == [None, "d0"]


@pytest.mark.parametrize("edit", COPIES)
def test_the_order_of_story_and_copy_is_all_the_same(edit: str, tmp_path: Path):
    one, other = COPIES[edit]
    assert marks(tmp_path, [other, one]) == [None, "d0"], "of two copies the one that came second is marked"


@pytest.mark.parametrize("form", SIBLINGS)
def test_bulletins_of_one_form_with_other_figures_and_names_are_no_copies(form: str, tmp_path: Path):
    assert marks(tmp_path, list(SIBLINGS[form])) == [None, None], "this would hide the figures of the second bulletin"


def test_most_of_those_bulletins_share_so_much_wording_that_wording_alone_would_mark_them():
    alike = [similarity(unpacked(one), unpacked(other)) for one, other in SIBLINGS.values()]
    assert sum(share >= 0.5 for share in alike) >= 8, "make the forms harder: they no longer try the rule on figures"


def test_figures_spelled_or_written_in_digits_are_the_same():
    digits = FERRY.replace("two battery", "2 battery").replace("three diesel", "3 diesel")
    assert unpacked(digits).figures == unpacked(FERRY).figures


@pytest.mark.parametrize(
    "text", ["", " ", "Profit rose.", "a " * 5000, "\ud800" * 50, "\u0301" * 100, "12 " * 900, "?!\n" * 99]
)
def test_texts_too_short_to_tell_have_no_signature_and_are_never_copies(text: str, tmp_path: Path):
    assert signature(text) == b""
    assert marks(tmp_path, [text, text]) == [None, None]


def test_the_same_text_is_a_copy_in_any_script(tmp_path: Path):
    chinese = "中国铁路总公司十二日表示今年前五个月全国铁路固定资产投资完成两千四百五十亿元同比增长百分之七"
    arabic = (
        "أعلنت وزارة النقل أمس أن الشركة ستبني خط سكة حديد جديدا بطول مئة كيلومتر بين المدينتين "
        "وأن الأعمال ستبدأ في الربيع القادم بعد موافقة البرلمان"
    )
    assert marks(tmp_path, [chinese, arabic, chinese, arabic]) == [None, None, "d0", "d1"]


def test_signatures_never_change():
    """Archives marked last year go on with this year's version: a new digest here needs a new major version."""
    digest = hashlib.sha256(b"".join(SIGNATURES)).hexdigest()
    assert digest[:16] == "1634d72fefbc2022"


def test_signatures_are_the_same_in_every_process():
    code = "import sys; from extract.run.signature import signature; print(signature(sys.argv[1]).hex())"
    for seed in ("0", "12345"):
        done = subprocess.run(
            [sys.executable, "-c", code, FERRY],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed},
        )
        assert bytes.fromhex(done.stdout) == signature(FERRY), "the signature depends on the seed of hash()"


@settings(max_examples=100)
@given(st.text(max_size=400))
def test_any_text_has_a_signature_of_limited_size_and_is_like_itself(text: str):
    packed = signature(text)
    assert packed == b"" or (len(packed) <= 600 and copies(unpack(packed), unpack(packed)))


def test_the_estimate_is_near_the_true_similarity():
    rng = random.Random(5)  # noqa: S311
    words = [f"word{number}" for number in range(4000)]
    for kept in (200, 400, 700):
        shared = rng.sample(words, kept)
        one, other = (" ".join(shared + rng.sample(words, 1000 - kept)) for _ in range(2))
        true = kept / (2000 - kept)
        assert abs(similarity(unpacked(one), unpacked(other)) - true) < 4 * (true * (1 - true) / PERMUTATIONS) ** 0.5


def test_time_grows_with_the_length_of_the_text():
    article = " ".join(text + str(number) for number, text in enumerate(TEXTS))
    times = []
    for length in (100_000, 1_000_000):
        text = (article * 60)[:length]
        start = time.process_time()
        signature(text)
        times.append(time.process_time() - start)
    assert times[1] < 40 * max(times[0], 0.005), f"ten times the text took {times} seconds: not linear"


@pytest.mark.parametrize(
    "text",
    [
        "A" * 2_000_000,
        "a\u0301\u0316" * 500_000,
        "A\n" * 900_000,
        "1," * 900_000,
        "Aa " * 700_000,
        "a A" + "-" * 2_000_000,
    ],
)
def test_hostile_texts_take_no_longer_than_others(text: str):
    start = time.process_time()
    signature(text)
    assert time.process_time() - start < 10, "two million characters should take less than a second"


def test_a_copy_of_a_copy_points_to_the_first(tmp_path: Path):
    second = FERRY.replace("84 million", "86 million")
    third = "Another paper's headline over it\n\n" + second.split("\n\n", 1)[1]
    assert marks(tmp_path, [MINE, FERRY, second, STORM, third]) == [None, None, "d1", None, "d1"]


def test_a_story_that_grows_from_day_to_day_does_not_drift_to_another_one(tmp_path: Path):
    words = [f"word{number}x" for number in range(700)]
    days = [" ".join(words[20 * day : 20 * day + 300]) for day in range(14)]
    found = marks(tmp_path, days)
    assert found[1] == "d0"
    assert "d0" not in found[12:], "these have next to nothing left of the first day"


def test_a_copy_is_found_behind_a_flood_of_bulletins_of_its_form(tmp_path: Path):
    rng = random.Random(3)  # noqa: S311
    form = next(iter(SIBLINGS.values()))[0]
    flood = [form.replace("12 March", f"day {rng.random()}").replace("6-1/8", str(rng.random())) for _ in range(300)]
    assert marks(tmp_path, [form, *flood, form]) == [None] * 301 + ["d0"]


ORDERS = st.lists(st.integers(0, len(TEXTS) - 1), min_size=1, max_size=25)


def asked(store: Copies, order: list[int], start: int) -> list[str | None]:
    return [store.first(number, f"d{number}", SIGNATURES[order[number]]) for number in range(start, len(order))]


@settings(max_examples=25)
@given(order=ORDERS, data=st.data())
def test_a_run_cut_back_anywhere_marks_what_an_undisturbed_run_marks(
    order: list[int], data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
):
    folder = tmp_path_factory.mktemp("run")
    undisturbed = Copies(folder / "one.sqlite")
    expected = asked(undisturbed, order, 0)
    undisturbed.close()
    store = Copies(folder / "two.sqlite")
    asked(store, order, 0)
    for _ in range(data.draw(st.integers(1, 3))):
        back = data.draw(st.integers(0, len(order)))
        if data.draw(st.booleans()):
            store.close()
            store = Copies(folder / "two.sqlite")
        store.cut(back)
        assert asked(store, order, back) == expected[back:], (
            f"cut back to {back}: forget every trace of later documents"
        )
    store.close()
    kept = [_tables(folder / name) for name in ("one.sqlite", "two.sqlite")]
    assert kept[0] == kept[1]


def _tables(path: Path) -> list[list[tuple[object, ...]]]:
    database = sqlite3.connect(path)
    tables = [sorted(database.execute(f"SELECT * FROM {table}")) for table in ("documents", "bands")]  # noqa: S608
    database.close()
    return tables


KILLED = """
import os, signal, sys
from pathlib import Path
from extract.run.copies import Copies
from tests.test_copies import SIGNATURES
store = Copies(Path(sys.argv[1]))
for number, packed in enumerate(SIGNATURES):
    if number == 20:
        store.commit()
    store.first(number, f"d{number}", packed)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_after_kill_9_everything_committed_is_there(tmp_path: Path):
    whole = Copies(tmp_path / "whole.sqlite")
    expected = asked(whole, list(range(len(TEXTS))), 0)
    whole.close()
    path = tmp_path / "killed.sqlite"
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(path)], check=False, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    assert done.returncode == -signal.SIGKILL
    store = Copies(path)
    store.cut(20)
    assert asked(store, list(range(len(TEXTS))), 20) == expected[20:], "documents before the commit are lost"
    store.close()


def test_going_on_without_the_database_is_told(tmp_path: Path):
    store = Copies(tmp_path / "copies.sqlite")
    with pytest.raises(OutputError, match="run again without --resume"):
        store.cut(5)
    store.close()


def test_a_damaged_or_unwritable_database_is_told(tmp_path: Path):
    broken = tmp_path / "copies.sqlite"
    broken.write_bytes(b"not a database, " * 999)
    for path in (broken, tmp_path / "nowhere" / "copies.sqlite"):
        with pytest.raises(OutputError, match="near-duplicates cannot be kept there"):
            Copies(path)


def test_a_second_run_on_the_same_database_is_told(tmp_path: Path):
    store = Copies(tmp_path / "copies.sqlite")
    with pytest.raises(OutputError, match="locked"):
        Copies(tmp_path / "copies.sqlite")
    store.close()


def test_two_texts_without_a_common_key_have_little_in_common():
    found = [
        similarity(unpacked(one), unpacked(other))
        for one in TEXTS[:20]
        for other in TEXTS[:20]
        if not set(bands(signature(one))) & set(bands(signature(other)))
    ]
    assert found
    assert max(found) < 0.5
