"""How well the reader reads: claims against gold, and against an earlier run."""
