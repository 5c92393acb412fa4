"""The library stands directly under the tree's root, at /library/, in place of Wagtail's welcome page."""

import os

from django.db import migrations


def make_library(apps, schema_editor):
    ContentType = apps.get_model("contenttypes.ContentType")
    Locale = apps.get_model("wagtailcore.Locale")
    Page = apps.get_model("wagtailcore.Page")
    Site = apps.get_model("wagtailcore.Site")
    LibraryPage = apps.get_model("library.LibraryPage")

    root = Page.objects.get(depth=1)
    Site.objects.all().delete()
    Page.objects.filter(depth=2, slug="home").delete()
    LibraryPage.objects.create(
        title="Library",
        draft_title="Library",
        slug="library",
        url_path="/library/",
        path="00010001",
        depth=2,
        numchild=0,
        content_type=ContentType.objects.get_or_create(app_label="library", model="librarypage")[0],
        locale=Locale.objects.first(),
    )
    Site.objects.create(
        hostname="localhost",
        root_page=root,
        is_default_site=True,
        site_name=os.environ.get("HABEAS_NAME", "Habeas"),
    )


class Migration(migrations.Migration):

    dependencies = [
        ("library", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [migrations.RunPython(make_library, migrations.RunPython.noop)]
