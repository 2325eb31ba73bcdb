"""Pipes a data set of articles through `quotes` on every executor of a Spark cluster.

    python extract.py articles.jsonl results/ --command 'npx quotes' --master spark://…

reads one {"id": …, "text": …} a line and writes one {"article": …, "quotes": […]} a line, in as many files as there
were partitions. With --kill N, N executors are killed half-way (local-cluster only), to see that nothing is lost.
"""

import argparse
import os
import signal
import subprocess
import threading
import time

from pyspark.sql import SparkSession

# An executor has one core here, so `quotes` gets one thread. Both ends of the pipe are lines.
ARGUMENTS = "extract - --input-format jsonl --format ndjson --by-article --jobs 1 --quiet"


def main():
    options = read_options()
    spark = (
        SparkSession.builder.appName("quotes")
        .master(options.master)
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    lines = spark.sparkContext.textFile(options.input, options.partitions)
    # checkCode: a command that fails, or is killed, fails its task, and Spark runs that task again elsewhere.
    results = lines.pipe(f"{options.command} {ARGUMENTS}", checkCode=True)
    start = time.time()
    if options.kill > 0:
        threading.Thread(target=kill_executors, args=(spark, options.kill), daemon=True).start()
    results.saveAsTextFile(options.output)
    seconds = time.time() - start
    count = spark.sparkContext.textFile(options.output).count()
    print(f"{lines.getNumPartitions()} partitions, {options.kill} executors killed: ", end="")
    print(f"{seconds:.0f} s, {count / seconds:.0f} articles/s")
    spark.stop()


def kill_executors(spark, count):
    """Waits until a third of the tasks are done, and kills executors of this application by their process numbers."""
    tracker = spark.sparkContext.statusTracker()
    while not any(
        3 * stage.numCompletedTasks >= stage.numTasks
        for stage in map(tracker.getStageInfo, tracker.getActiveStageIds())
        if stage is not None
    ):
        time.sleep(0.2)
    application = spark.sparkContext.applicationId
    found = subprocess.run(
        ["pgrep", "-f", f"CoarseGrainedExecutorBackend.*{application}"], capture_output=True, text=True
    )
    for process in found.stdout.split()[:count]:
        os.kill(int(process), signal.SIGKILL)
        print(f"killed executor {process}", flush=True)


def read_options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("input", help="a JSONL data set: a file, a folder or a glob")
    parser.add_argument("output", help="a folder that does not exist yet")
    parser.add_argument("--command", default="npx quotes", help="how to run quotes on an executor")
    parser.add_argument("--master", default="local-cluster[2,1,1024]", help="the Spark master")
    parser.add_argument("--partitions", type=int, default=40, help="so many tasks at least: what is lost is done again")
    parser.add_argument("--kill", type=int, default=0, help="executors to kill half-way")
    return parser.parse_args()


main()
