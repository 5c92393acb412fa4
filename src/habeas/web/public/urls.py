"""Addresses of the public site."""

from django.urls import path, re_path

from . import feeds
from .views.about import about
from .views.case import case
from .views.cases import cases
from .views.custody import custody
from .views.home import home
from .views.library import library
from .views.people import people
from .views.person import person
from .views.topics import topic, topics

urlpatterns = [
    path("", home, name="home"),
    path("about/", about, name="about"),
    path("library/", library, name="library"),
    path("topics/", topics, name="topics"),
    path("topics/<slug:slug>/", topic, name="topic"),
    path("people/", people, name="people"),
    re_path(r"^people/(?P<address>[-\w]+)/$", person, name="person"),
    path("cases/", cases, name="cases"),
    re_path(r"^cases/(?P<address>[-\w]+)/$", case, name="case"),
    path("custody/", custody, name="custody"),
    path("feeds/library.rss", feeds.LibraryFeed(), name="feed-rss"),
    path("feeds/library.atom", feeds.LibraryAtomFeed(), name="feed-atom"),
    path("feeds/topics/<slug:slug>.rss", feeds.TopicFeed(), name="topic-feed-rss"),
    path("feeds/topics/<slug:slug>.atom", feeds.TopicAtomFeed(), name="topic-feed-atom"),
    path("feeds/types/<slug:slug>.rss", feeds.TypeFeed(), name="type-feed-rss"),
    path("feeds/types/<slug:slug>.atom", feeds.TypeAtomFeed(), name="type-feed-atom"),
]
