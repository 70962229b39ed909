"""A StatusNotifier host for the tests: takes the place of the desktop's panel.

Prints one JSON line for each thing it learns. Reads one JSON command a line on its input:
{"do": "menu"} prints the menu, {"do": "choose", "label": "..."} chooses an entry, {"do": "click"} clicks the icon,
{"do": "icon"} prints the icon's shape and the tooltip, {"do": "signals"} how many signals of each name the icon sent
since the last time. Needs python3-dbus and python3-gi.
"""

import collections
import hashlib
import json
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


def say(**facts):
    print(json.dumps(facts), flush=True)


class Watcher(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(dbus.service.BusName(WATCHER, bus), "/StatusNotifierWatcher")
        self.bus = bus
        self.item = None
        self.signals = collections.Counter()
        for interface in (ITEM, MENU):
            bus.add_signal_receiver(self.count, dbus_interface=interface, member_keyword="member")

    def count(self, *_args, member=None):
        self.signals[str(member)] += 1

    @dbus.service.method(WATCHER, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, service, sender=None):
        path = service if service.startswith("/") else "/StatusNotifierItem"
        name = sender if service.startswith("/") else service
        self.item = (name, path)
        say(registered=service)

    @dbus.service.method(WATCHER, in_signature="s")
    def RegisterStatusNotifierHost(self, service):
        pass

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return self.GetAll(interface)[name]

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="s", out_signature="a{sv}")
    def GetAll(self, interface):
        items = dbus.Array([self.item[0]] if self.item else [], signature="s")
        return {
            "RegisteredStatusNotifierItems": items,
            "IsStatusNotifierHostRegistered": True,
            "ProtocolVersion": dbus.Int32(0),
        }

    def proxy(self):
        return self.bus.get_object(*self.item)

    def prop(self, name):
        return dbus.Interface(self.proxy(), dbus.PROPERTIES_IFACE).Get(ITEM, name)

    def menu(self):
        path = self.prop("Menu")
        menu = dbus.Interface(self.bus.get_object(self.item[0], path), MENU)
        _revision, (_id, _props, children) = menu.GetLayout(0, -1, dbus.Array([], signature="s"))
        return menu, list(flatten(children))


def flatten(children):
    for number, props, below in children:
        yield int(number), str(props.get("label", "")), bool(props.get("enabled", True))
        yield from flatten(below)


def plain(label):
    return label.replace("_", "")


def perform(watcher, command):
    if command["do"] == "menu":
        _menu, entries = watcher.menu()
        say(menu=[plain(label) for _number, label, _enabled in entries if label])
    elif command["do"] == "choose":
        menu, entries = watcher.menu()
        number = next(n for n, label, enabled in entries if enabled and plain(label) == command["label"])
        menu.Event(dbus.Int32(number), "clicked", dbus.String("", variant_level=1), dbus.UInt32(0))
        say(chose=command["label"])
    elif command["do"] == "click":
        dbus.Interface(watcher.proxy(), ITEM).Activate(0, 0)
        say(clicked=True)
    elif command["do"] == "icon":
        say(icon=icon_of(watcher))
    elif command["do"] == "signals":
        watcher.prop("Title")  # answered after every signal that was sent before
        sent, watcher.signals = dict(watcher.signals), collections.Counter()
        say(signals=sent)


def icon_of(watcher):
    """The largest picture: a fingerprint of its pixels, and the share of them that is not see-through."""
    width, height, pixels = max(watcher.prop("IconPixmap"), key=lambda picture: picture[0])
    data = bytes(pixels)  # ARGB, most significant byte first
    assert len(data) == width * height * 4, (width, height, len(data))
    alpha = data[0::4]
    _name, _pictures, title, text = watcher.prop("ToolTip")
    return {
        "size": [int(width), int(height)],
        "pixels": hashlib.sha256(data).hexdigest(),
        "covered": sum(1 for value in alpha if value > 127) / len(alpha),
        "tooltip": [str(title), str(text)],
    }


def on_input(channel, _condition, watcher):
    line = channel.readline()
    if not line:
        loop.quit()
        return False
    try:
        perform(watcher, json.loads(line))
    except Exception as error:  # reported to the test, which fails with it
        say(error=repr(error))
    return True


DBusGMainLoop(set_as_default=True)
loop = GLib.MainLoop()
watcher = Watcher(dbus.SessionBus())
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_input, watcher)
say(ready=True)
loop.run()
