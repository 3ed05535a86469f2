"""Words of Python peers: one JSON array of texts on standard input, one JSON array of arrays of words on standard output.

Usage: python3 bench/words/peers.py underthesea|pyvi < texts.json
"""
import json
import sys
import time


def underthesea_words():
    from underthesea import word_tokenize

    return lambda text: word_tokenize(text)


def pyvi_words():
    from pyvi import ViTokenizer

    return lambda text: ViTokenizer.tokenize(text).split()


tokenize = {"underthesea": underthesea_words, "pyvi": pyvi_words}[sys.argv[1]]()
texts = json.load(sys.stdin)
tokenize(texts[0])
began = time.process_time()
words = [tokenize(text) for text in texts]
seconds = time.process_time() - began
json.dump({"words": words, "seconds": seconds}, sys.stdout, ensure_ascii=False)
