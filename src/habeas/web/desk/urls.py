"""The desk's addresses, under /admin/desk/."""

from django.urls import path

from . import views

app_name = "desk"
urlpatterns = [
    path("", views.queue, name="queue"),
    path("<int:publication>/", views.review, name="review"),
    path("<int:publication>/add/", views.add, name="add"),
    path("claim/<slug:claim>/", views.verdict, name="verdict"),
    path("claim/<slug:claim>/amend/", views.amend, name="amend"),
]
