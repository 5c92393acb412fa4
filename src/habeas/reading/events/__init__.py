"""Events: what verbs and nouns tell by the packs' frames, and what keeps them from being told."""
