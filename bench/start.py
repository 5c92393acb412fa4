"""How long `habeas demo` takes to have the site up, the first time and again; and `habeas read` on one text.

    python bench/start.py

Bars: first start under 30 s, second under 5 s (with the packages installed), one text read in under 1.5 s. Each figure
is wall time of a whole process on this machine; the floor beside it is what Python with Django imported takes to start.
"""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

HABEAS = Path(sys.executable).with_name("habeas")
TEXT = Path(__file__).resolve().parents[1] / "src/habeas/demo/library/15.txt"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def seconds_until_up(home: str, patience: float = 120) -> float:
    """Start the demo, ask for its custody page until it answers, and stop it."""
    port = free_port()
    began = time.perf_counter()
    server = subprocess.Popen(
        [HABEAS, "demo", "--port", str(port)],
        env=os.environ | {"HABEAS_HOME": home},
        stdout=subprocess.DEVNULL,
    )
    try:
        while time.perf_counter() - began < patience:
            if server.poll() is not None:
                raise SystemExit(f"habeas demo ended with {server.returncode}")
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/custody/?on=2014-08-10", timeout=5) as page:
                    assert b"Khin Chamreun" in page.read()
                return time.perf_counter() - began
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.05)
        raise SystemExit(f"habeas demo was not up within {patience:.0f} s")
    finally:
        server.terminate()
        server.wait(20)


def seconds(*command: str | Path) -> float:
    """Wall time of a command, the best of five."""
    times = []
    for _ in range(5):
        began = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - began)
    return min(times)


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        first = seconds_until_up(home)
        again = min(seconds_until_up(home) for _ in range(3))
    rows = [
        ("floor: python with Django imported", seconds(sys.executable, "-c", "import django"), None),
        ("habeas demo, first start", first, 30),
        ("habeas demo, second start", again, 5),
        ("habeas read, one text", seconds(HABEAS, "read", TEXT), 1.5),
    ]
    for what, took, bar in rows:
        print(f"{what:38} {took:6.2f} s" + (f"   bar {bar} s   {'met' if took < bar else 'MISSED'}" if bar else ""))


if __name__ == "__main__":
    main()
