"""The library: publications, their types and topics, as Wagtail pages."""
