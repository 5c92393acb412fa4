"""Editors write, publish and decide: what Wagtail's Editors group may do, completed for this house."""

from django.db import migrations

PERMISSIONS = [
    ("desk", "claimrecord", "decide_claimrecord", "Can decide on claims: accept, amend, reject, add"),
    *(
        ("library", model, f"{verb}_{model}", f"Can {verb} {name}")
        for model, name in (("topic", "topic"), ("publicationtype", "type of publication"))
        for verb in ("add", "change")
    ),
]


def complete_editors(apps, schema_editor):
    ContentType = apps.get_model("contenttypes.ContentType")
    Group = apps.get_model("auth.Group")
    GroupPagePermission = apps.get_model("wagtailcore.GroupPagePermission")
    Page = apps.get_model("wagtailcore.Page")
    Permission = apps.get_model("auth.Permission")

    def permission(app, model, codename, name):
        content_type = ContentType.objects.get_or_create(app_label=app, model=model)[0]
        return Permission.objects.get_or_create(
            content_type=content_type, codename=codename, defaults={"name": name}
        )[0]

    editors = Group.objects.get_or_create(name="Editors")[0]
    editors.permissions.add(*(permission(*row) for row in PERMISSIONS))
    library = Page.objects.get(depth=2, slug="library")
    # From the tree's root to the library: there the pages that editors see begin.
    GroupPagePermission.objects.filter(page__depth=1).update(page=library)
    GroupPagePermission.objects.get_or_create(
        group=editors,
        page=library,
        permission=permission("wagtailcore", "page", "publish_page", "Publish any page"),
    )


class Migration(migrations.Migration):

    dependencies = [
        ("desk", "0001_initial"),
        ("library", "0003_publication_types"),
        ("wagtailadmin", "0006_formstate"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailimages", "0027_image_description"),
    ]

    operations = [migrations.RunPython(complete_editors, migrations.RunPython.noop)]
