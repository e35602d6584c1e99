#!/usr/bin/python3
"""The window that WebKitWebDriver drives: a page and nothing around it.

MiniBrowser, the driver's own choice, has a toolbar that keeps it wider than a phone.
"""

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2

context = WebKit2.WebContext.new_ephemeral()


def open_window(_session):
    page = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    window = Gtk.Window()
    window.set_default_size(800, 600)
    window.add(page)
    window.show_all()
    return page


def begin(_context, session):
    about = WebKit2.ApplicationInfo()
    about.set_name("WebKitGTK")
    about.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(about)
    session.connect("create-web-view", open_window)


context.connect("automation-started", begin)
context.set_automation_allowed(True)
Gtk.main()
