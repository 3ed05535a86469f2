"""spark-submit annotate.py INPUT.jsonl OUTPUT: annotates JSON lines on Spark, through the command line's filter.

One object in, exactly one out, in the same order: that is all that `RDD.pipe` needs, on one machine or on a hundred.
VANBAN names the command; every executor must have it.
"""

import os
import sys

from pyspark import SparkConf, SparkContext

command = os.environ.get("VANBAN", "vanban")
source, target = sys.argv[1:3]
conf = SparkConf().setAppName("vanban").setIfMissing("spark.master", "local[2]")
context = SparkContext(conf=conf)
lines = context.textFile(source, minPartitions=4)
lines.pipe(f"{command} annotate --from jsonl --quiet -", env=dict(os.environ)).saveAsTextFile(target)
context.stop()
