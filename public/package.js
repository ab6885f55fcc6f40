// Which LMS standard this copy of the course speaks. The website speaks none; the packager replaces this file.
window.samenScherpPackage = {};
