// What Maven prints has to hold each of these lines, word for word and in this order.
def printed = new File(basedir, 'build.log').readLines('UTF-8')*.replaceFirst(/^\[(ERROR|INFO)\] /, '')
def expected = new File(basedir, 'expected.txt').readLines('UTF-8')

assert printed.findAll { it in expected } == expected
