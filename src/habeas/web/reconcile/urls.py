"""The addresses, under /admin/register/."""

from django.urls import path

from .views.case import case, cases
from .views.doubts import doubts
from .views.pair import pair
from .views.person import person, persons
from .views.questions import questions

app_name = "reconcile"
urlpatterns = [
    path("questions/", questions, name="questions"),
    path("pair/<slug:one>/<slug:two>/", pair, name="pair"),
    path("persons/", persons, name="persons"),
    path("persons/<slug:mention>/", person, name="person"),
    path("cases/", cases, name="cases"),
    path("cases/<slug:claim>/", case, name="case"),
    path("doubts/", doubts, name="doubts"),
]
