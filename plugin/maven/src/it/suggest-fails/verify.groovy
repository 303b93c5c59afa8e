assert new File(basedir, 'build.log').text.contains('there is no article "wall"; did you mean "well"?')
