// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds what a module exports to everybody: the public and protected types in its exported packages. */
final class ExportedTypes {

  private ExportedTypes() {}

  /**
   * Returns the public and protected types, also the nested ones.
   *
   * @param anchor any class of the module
   * @return the types; at least one
   */
  static List<Class<?>> of(Class<?> anchor) {
    List<Class<?>> exported = exported(anchor);
    if (exported.isEmpty()) {
      throw new IllegalArgumentException("no exported package beside " + anchor);
    }
    return exported;
  }

  private static List<Class<?>> exported(Class<?> anchor) {
    try {
      Path classes = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
      ModuleReference module = ModuleFinder.of(classes).findAll().iterator().next();
      List<String> packages = module.descriptor().exports().stream().filter(exports -> !exports.isQualified())
          .map(exports -> exports.source()).toList();
      try (ModuleReader reader = module.open(); Stream<String> files = reader.list()) {
        return files.filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
            .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
            .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('.'))))
            .<Class<?>>map(ExportedTypes::type)
            .filter(ExportedTypes::isVisible)
            .toList();
      }
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    } catch (URISyntaxException unexpected) {
      throw new AssertionError(unexpected);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException unexpected) {
      throw new AssertionError(name, unexpected);
    }
  }

  private static boolean isVisible(Class<?> type) {
    return !type.isAnonymousClass() && isOpen(type.getModifiers())
        && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
  }

  /** Whether a type or member with these modifiers is public or protected. */
  static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
