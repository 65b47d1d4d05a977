"""Sizes: a file that has grown too long is two files."""
MOST, MOST_OF_A_TEST = 400, 800


def complaints(files):
    for file in files:
        most = MOST_OF_A_TEST if file.is_test else MOST
        if lines(file) > most:
            yield f"{file.path} has {lines(file)} lines; {most} are the most."


def lines(file):
    return file.text.count("\n")


def summary(files):
    counts = sorted(lines(file) for file in files)
    if not counts:
        return "There is no file."
    return f"Lines a file: {at(counts, 0.5)} in the median, {at(counts, 0.9)} at the 90th percentile, {counts[-1]} at most."


def at(counts, share):
    return counts[min(len(counts) - 1, int(len(counts) * share))]
