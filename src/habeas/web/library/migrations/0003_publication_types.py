"""The usual types of publication, for an organisation to add to and rename."""

from django.db import migrations

TYPES = [
    ("Flash Info", "flash-info", "article"),
    ("Flash News", "flash-news", "article"),
    ("News", "news", "article"),
    ("Statement", "statement", "article"),
    ("Briefing", "briefing", "article"),
    ("Briefing Paper", "briefing-paper", "article"),
    ("Article", "article", "article"),
    ("Report", "report", "article"),
    ("Media Album", "media-album", "article"),
    ("Livestream", "livestream", "live"),
    ("Document", "document", "file"),
]


def make_types(apps, schema_editor):
    PublicationType = apps.get_model("library.PublicationType")
    PublicationType.objects.bulk_create(
        PublicationType(name=name, slug=slug, behaviour=behaviour) for name, slug, behaviour in TYPES
    )


class Migration(migrations.Migration):

    dependencies = [("library", "0002_library_page")]

    operations = [migrations.RunPython(make_types, migrations.RunPython.noop)]
