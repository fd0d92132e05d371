assert new File(basedir, 'build.log').text.contains('Null cannot be a value of a non-null type')
