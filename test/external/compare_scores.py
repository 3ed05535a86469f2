"""Our scores against nervaluate's (nested and flat, all four schemes), seqeval's and conlleval's (flat, strict)."""

import json
import sys
from pathlib import Path

import conlleval
from nervaluate import Evaluator
from seqeval.metrics import classification_report

work = Path(sys.argv[1])
SCHEMES = {"strict": "strict", "exact": "exact", "partial": "partial", "type": "ent_type"}
COUNTS = ("correct", "incorrect", "partial", "missed", "spurious", "actual", "possible")
compared = 0


def close(ours, theirs, where):
    global compared
    compared += 1
    assert abs(ours - theirs) < 1e-9, f"{where}: ours {ours}, theirs {theirs}"


def compare(ours, theirs, where):
    for scheme, name in SCHEMES.items():
        for field in (*COUNTS, "precision", "recall", "f1"):
            close(ours[scheme][field], getattr(theirs[name], field), f"{where} {scheme} {field}")


def with_nervaluate(ours, gold, predicted, where):
    tags = sorted({e["label"] for d in gold + predicted for e in d})
    theirs = Evaluator(gold, predicted, tags=tags, loader="dict").evaluate()
    compare(ours["all"], theirs["overall"], where)
    assert sorted(ours["types"]) == tags
    for tag in tags:
        compare(ours["types"][tag], theirs["entities"][tag], f"{where} {tag}")


def inclusive(entity):
    """nervaluate counts the last position as inside."""
    return {"label": entity["type"], "start": entity["start"], "end": entity["end"] - 1}


def outermost(entities):
    kept = []
    for entity in entities:
        if not kept or entity["start"] >= kept[-1]["end"]:
            kept.append(entity)
    return kept


def documents(name):
    return [json.loads(line)["entities"] for line in open(work / name, encoding="utf-8")]


nested = json.load(open(work / "nested-scores.json", encoding="utf-8"))
gold, predicted = documents("gold.jsonl"), documents("predicted.jsonl")
with_nervaluate(nested["nested"], [list(map(inclusive, d)) for d in gold], [list(map(inclusive, d)) for d in predicted], "nested")
with_nervaluate(
    nested["flat"],
    [list(map(inclusive, outermost(d))) for d in gold],
    [list(map(inclusive, outermost(d))) for d in predicted],
    "outermost",
)


def columns(name):
    sentences = [[]]
    for line in open(work / name, encoding="utf-8").read().split("\n"):
        if line == "" or line.startswith("-DOCSTART-"):
            sentences.append([])
        else:
            sentences[-1].append(line.split("\t"))
    return [s for s in sentences if s]


flat = json.load(open(work / "flat-scores.json", encoding="utf-8"))
gold, predicted = columns("gold.bio"), columns("predicted.bio")
right = [[tag for _, tag in s] for s in gold]
found = [[tag for _, tag in s] for s in predicted]

report = classification_report(right, found, output_dict=True, zero_division=0)
for tag, scores in flat["nested"]["types"].items():
    for ours, theirs in (("precision", "precision"), ("recall", "recall"), ("f1", "f1-score")):
        close(scores["strict"][ours], report[tag][theirs], f"seqeval {tag} {ours}")
for ours, theirs in (("precision", "precision"), ("recall", "recall"), ("f1", "f1-score")):
    close(flat["nested"]["all"]["strict"][ours], report["micro avg"][theirs], f"seqeval {ours}")

lines = []
for s, p in zip(gold, predicted, strict=True):
    lines += [f"{word} {tag} {other}" for (word, tag), (_, other) in zip(s, p, strict=True)] + [""]
summary = conlleval.evaluate(lines)


def with_conlleval(ours, theirs, where):
    stats, evals = theirs["stats"], theirs["evals"]
    assert (ours["possible"], ours["actual"], ours["correct"]) == (stats["gold"], stats["pred"], stats["correct"]), where
    for field, name in (("precision", "prec"), ("recall", "rec"), ("f1", "f1")):
        close(ours[field], evals[name], f"conlleval {where} {field}")


with_conlleval(flat["nested"]["all"]["strict"], summary["overall"]["chunks"], "overall")
for tag, scores in flat["nested"]["types"].items():
    with_conlleval(scores["strict"], summary["slots"]["chunks"][tag], tag)
assert min(nested["nested"]["all"]["partial"]["partial"], nested["nested"]["all"]["strict"]["incorrect"]) > 20

print(f"scores: {compared} figures equal those of nervaluate, seqeval and conlleval")
