"""The sample library: publications restated from the public record, with claims and decisions."""

from .sample import EDITOR, NOTICE, SOURCE_NAME, Sample, samples

__all__ = ["EDITOR", "NOTICE", "SOURCE_NAME", "Sample", "samples"]
