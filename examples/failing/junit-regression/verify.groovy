// What Maven prints has to hold each of these blocks, word for word.
def printed = new File(basedir, 'build.log').readLines('UTF-8')*.replaceFirst(/^\[ERROR\] +/, '')
def expected = new File(basedir, 'expected.txt').getText('UTF-8').replace('@basedir@', basedir.path)

for (block in expected.split('\n\n')) {
    assert Collections.indexOfSubList(printed, block.readLines()) >= 0: block
}
