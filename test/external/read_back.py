"""Reads every export back with the tool it is made for and compares its spans with ours.

Python counts code points, so `text[start:end]` must be the surface that our JSON lines hold.
"""

import csv
import html.parser
import json
import sys
from pathlib import Path

import cassis
import conllu
import duckdb
import pandas
import pyarrow.parquet
import spacy
from spacy.tokens import Doc, DocBin

work = Path(sys.argv[1])
documents = [json.loads(line) for line in open(work / "hard.jsonl", encoding="utf-8")]
assert len(documents) == 5


def printable(text):
    """A lone half of a surrogate pair cannot be written as UTF-8: files hold U+FFFD in its place."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def points(document):
    """Our entities with offsets in code points: what Python must find."""
    units = document["text"].encode("utf-16-le", "surrogatepass")

    def count(offset):
        return len(units[: 2 * offset].decode("utf-16-le", "surrogatepass"))

    return [(e["type"], count(e["start"]), count(e["end"]), e["text"]) for e in document["entities"]]


expected = {d["id"]: points(d) for d in documents}
for document in documents:
    for _, start, end, text in expected[document["id"]]:
        assert document["text"][start:end] == text
checked = []


def same(name, found, document, files=False):
    want = expected[document["id"]]
    if files:
        want = [(t, s, e, printable(x)) for t, s, e, x in want]
    assert found == want, f"{name}, {document['id']}:\n{found[:5]}\n{want[:5]}"


# --- spaCy -----------------------------------------------------------------------------------------------------------
vocab = spacy.blank("xx").vocab
bin_ = DocBin(store_user_data=True)
for line, document in zip(open(work / "hard.spacy", encoding="utf-8"), documents, strict=True):
    if "\ud83d" in document["text"]:
        continue  # spaCy itself refuses lone surrogates
    doc = Doc(vocab).from_json(json.loads(line), validate=True)
    assert doc.text == document["text"]
    found = [(s.label_, s.start_char, s.end_char, s.text) for s in doc.spans["entities"]]
    same("spacy", found, document)
    outer = []
    for entity in expected[document["id"]]:
        if not outer or entity[1] >= outer[-1][2]:
            outer.append(entity)
    assert [(e.label_, e.start_char, e.end_char, e.text) for e in doc.ents] == outer
    if len(document["sentences"]) > 0:
        assert len(list(doc.sents)) >= len(document["sentences"])
    bin_.add(doc)
bin_.to_disk(work / "hard.docbin")
assert len(list(DocBin().from_disk(work / "hard.docbin").get_docs(vocab))) == 4
checked.append("spacy")

# --- conllu ----------------------------------------------------------------------------------------------------------
sentences = conllu.parse(open(work / "hard.conllu", encoding="utf-8").read())
current = None
words = {d["id"]: [] for d in documents}
for sentence in sentences:
    current = sentence.metadata.get("newdoc id", current)
    text = next(d["text"] for d in documents if d["id"] == current)
    for token in sentence:
        start, end = int(token["misc"]["start_char"]), int(token["misc"]["end_char"])
        assert token["form"] == printable(text[start:end]), (token["form"], text[start:end])
        words[current].append((start, end))
assert sum(map(len, words.values())) == sum(len(d["words"]) for d in documents)
assert len(sentences) == sum(len(d["sentences"]) for d in documents)
checked.append("conllu")

# --- BIO and BIOES through seqeval ---------------------------------------------------------------------------------
from seqeval.metrics.sequence_labeling import get_entities
from seqeval.scheme import IOB2, IOBES, Entities

for name, scheme in (("hard.bio", IOB2), ("hard.bioes", IOBES)):
    tags, column = [], []
    for line in open(work / name, encoding="utf-8").read().split("\n"):
        if line == "" or line.startswith("-DOCSTART-"):
            if column:
                tags.append(column)
            column = []
        else:
            column.append(line.split("\t")[-1])
    entities = Entities(tags, scheme).entities
    outer_count = 0
    for document in documents:
        last = -1
        for _, start, end, _ in expected[document["id"]]:
            if start >= last:
                outer_count += 1
                last = end
    assert sum(map(len, entities)) == outer_count, (name, sum(map(len, entities)), outer_count)
    assert len(get_entities(tags)) == outer_count
checked.append("bio, bioes (seqeval)")

# --- brat: the rules of https://brat.nlplab.org/standoff.html ---------------------------------------------------------
for document in documents:
    text = (work / "brat" / f"{document['id']}.txt").open(encoding="utf-8", newline="").read()
    assert text == printable(document["text"])
    found, names = [], set()
    for line in (work / "brat" / f"{document['id']}.ann").open(encoding="utf-8", newline="\n"):
        kind, *rest = line.rstrip("\n").split("\t")
        if kind.startswith("T"):
            label, places = rest[0].split(" ", 1)
            fragments = [tuple(map(int, place.split(" "))) for place in places.split(";")]
            assert " ".join(text[s:e] for s, e in fragments) == rest[1]
            start, end = fragments[0][0], fragments[-1][1]
            found.append((label, start, end, text[start:end]))
            names.add(kind)
        elif kind.startswith("R"):
            _, one, two = rest[0].split(" ")
            assert one.removeprefix("Arg1:") in names and two.removeprefix("Arg2:") in names
        elif kind.startswith("A"):
            assert rest[0].split(" ")[1] in names
        else:
            assert kind.startswith("#") and rest[0].split(" ")[1] in names
    same("brat", found, document, files=True)
checked.append("brat")

# --- doccano, Label Studio --------------------------------------------------------------------------------------------
for line, document in zip(open(work / "hard.doccano", encoding="utf-8"), documents, strict=True):
    task = json.loads(line)
    found = [(e["label"], e["start_offset"], e["end_offset"], task["text"][e["start_offset"] : e["end_offset"]]) for e in task["entities"]]
    same("doccano", found, document)
    ids = {e["id"] for e in task["entities"]}
    assert len(ids) == len(found) and all(r["from_id"] in ids and r["to_id"] in ids for r in task["relations"])
tasks = json.load(open(work / "hard.label-studio", encoding="utf-8"))
for task, document in zip(tasks, documents, strict=True):
    labels = [r for r in task["predictions"][0]["result"] if r["type"] == "labels"]
    found = [(r["value"]["labels"][0], r["value"]["start"], r["value"]["end"], task["data"]["text"][r["value"]["start"] : r["value"]["end"]]) for r in labels]
    same("label-studio", found, document)
    assert all(r["value"]["text"] == f[3] for r, f in zip(labels, found))
checked.append("doccano, label-studio")

# --- UIMA CAS through dkpro-cassis --------------------------------------------------------------------------------------
for document in documents:
    if "\ud83d" in document["text"]:
        continue  # cassis itself refuses lone surrogates
    with open(work / "inception" / f"{document['id']}.json", encoding="utf-8") as file:
        cas = cassis.load_cas_from_json(file)
    assert cas.sofa_string == document["text"]
    entities = cas.select("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
    found = sorted((e.value, e.begin, e.end, e.get_covered_text()) for e in entities)
    assert found == sorted(expected[document["id"]]), (found[:3], sorted(expected[document["id"]])[:3])
    assert len(cas.select("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token")) == len(document["words"])
checked.append("inception (dkpro-cassis)")

# --- tables through pandas, pyarrow and duckdb --------------------------------------------------------------------------
rows = [(d["id"], *entity[:3], printable(entity[3])) for d in documents for entity in expected[d["id"]]]
wanted = ["document", "type", "start_codepoint", "end_codepoint", "text"]
for name, frame in (
    ("csv", pandas.read_csv(work / "hard.csv")),
    ("parquet", pandas.read_parquet(work / "hard.parquet")),
    ("duckdb", duckdb.sql(f"select * from '{work / 'hard.parquet'}'").df()),
    ("duckdb csv", duckdb.sql(f"select * from read_csv('{work / 'hard.csv'}', header=true)").df()),
):
    found = list(frame[wanted].itertuples(index=False, name=None))
    assert found == rows, (name, found[:3], rows[:3])
with open(work / "hard.csv", encoding="utf-8", newline="") as file:
    assert len(list(csv.DictReader(file))) == len(rows)
parquet = pyarrow.parquet.ParquetFile(work / "hard.parquet")
assert parquet.metadata.metadata[b"offset_unit"] == b"code-point"
officials = pandas.read_csv(work / "officials.csv")
assert list(officials["role"]) == list(pandas.read_parquet(work / "officials.parquet")["role"]) == ["Chủ tịch", "nguyên Giám đốc"]
checked.append("csv, parquet (pandas, pyarrow, duckdb)")


# --- HTML through Python's own parser ----------------------------------------------------------------------------------
class Texts(html.parser.HTMLParser):
    VOID = {"meta"}

    def __init__(self):
        super().__init__()
        self.open, self.texts, self.marks = [], [], 0

    def handle_starttag(self, tag, attrs):
        if tag not in self.VOID:
            self.open.append((tag, dict(attrs).get("class")))
        if tag == "div" and dict(attrs).get("class") == "text":
            self.texts.append("")
        self.marks += tag == "mark" and "data-type" in dict(attrs)

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        if ("div", "text") in self.open:
            self.texts[-1] += data


page = Texts()
page.feed(open(work / "hard.html", encoding="utf-8", newline="").read())
page.close()
assert page.open == []
assert page.marks == sum(len(d["entities"]) for d in documents)
for text, document in zip(page.texts, documents, strict=True):
    squeeze = lambda s: "".join(printable(s).split())
    assert squeeze(text) == squeeze(document["text"]), document["id"]
checked.append("html")

print("read back:", "; ".join(checked))
