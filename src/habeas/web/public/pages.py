"""Pages of a long list: a page that does not exist is said to be missing, never another page shown in its place."""

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import QueryDict


class NoSuchPage(ValueError):
    """A page number that the list does not have; its message tells the reader so."""


def page_of(rows: QuerySet | list, params: QueryDict, size: int) -> Page:
    """The page that the address asks for, the first if it names none. Raises NoSuchPage."""
    paginator = Paginator(rows, size)
    given = params.getlist("page") or ["1"]
    number = given[-1]
    if len(given) > 1 or not (number.isascii() and number.isdigit() and len(number) < 10 and int(number) > 0):
        raise NoSuchPage(f"“{number[:40]}” is no page number.")
    if int(number) > paginator.num_pages:
        pages = "only one page" if paginator.num_pages == 1 else f"{paginator.num_pages} pages"
        raise NoSuchPage(f"There is no page {int(number)}: the list has {pages}.")
    return paginator.page(int(number))
