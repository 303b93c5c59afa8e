assert new File(basedir, 'build.log').readLines('UTF-8').any { it.startsWith('[INFO] GREEN  3 passed (1 unarmed)') }
