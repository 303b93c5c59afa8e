// What Maven prints has to hold these lines, one after the other and word for word.
def printed = new File(basedir, 'build.log').readLines('UTF-8')*.replaceFirst(/^\[INFO\] /, '')
def expected = new File(basedir, 'expected.txt').readLines('UTF-8')

assert Collections.indexOfSubList(printed, expected) >= 0
