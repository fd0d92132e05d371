// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/**
 * A mapper that a user has set up, on the Jackson line that is tested. The mapper has our module, and one setting that
 * differs from the defaults.
 */
interface UsersMapper {

  /** What the user has set. */
  enum Setting {
    /** Nothing. */
    DEFAULTS,
    /** Snake case for names, and enums by their index. */
    NAMES,
    /** Members with default values are left out. */
    INCLUSION,
    /** A view is active, and members without a view are left out. */
    VIEWS,
    /** A mix-in ignores the ids of actors and briefs. */
    MIX_INS,
    /** Every field is visible, and no getter is. */
    FIELDS,
    /** A single value may take the place of a list, and unknown members are errors. */
    STRICTNESS,
    /** The value is inside an object with one member, the root name. */
    ROOT_NAMES,
    /** Default typing with a list around the value. */
    TYPE_IN_LIST,
    /** Default typing with a member of the object. */
    TYPE_IN_MEMBER,
    /** Default typing with an object around the value. */
    TYPE_IN_OBJECT,
    /** The mapper was copied with Java serialization. */
    SERIALIZED,
    /** The module Blackbird makes accessors at run time. */
    BLACKBIRD,
    /** The module for Kotlin. */
    KOTLIN,
    /** The format YAML. */
    YAML,
    /** The format YAML with few quotation marks: texts that look like numbers have them, other texts have none. */
    YAML_FEW_QUOTES,
    /** The format YAML with the fewest quotation marks: even texts that look like numbers have none. */
    YAML_FEWEST_QUOTES,
    /** Numbers are written with quotation marks. */
    NUMBERS_AS_TEXTS,
    /** The format CBOR. */
    CBOR,
    /** The format Smile. */
    SMILE;

    boolean hasTypes() {
      return this == TYPE_IN_LIST || this == TYPE_IN_MEMBER || this == TYPE_IN_OBJECT;
    }
  }

  /** Makes the mapper of the line that is tested. */
  static UsersMapper with(Setting setting) {
    return Engine.TESTED instanceof Jackson2Engine ? new Jackson2Mapper(setting) : new Jackson3Mapper(setting);
  }

  /** Writes a value without saying what its type is. */
  byte[] write(Object value) throws Exception;

  /** Writes a value as one of a type. */
  byte[] write(Object value, Type type) throws Exception;

  Object read(byte[] document, Type type) throws Exception;

  /** Reads a document into a value that exists already. */
  Object update(Object value, byte[] document) throws Exception;

  /** Changes a value that exists already to what the members of another value say. */
  Object update(Object value, Object members) throws Exception;

  /** A generic type with its arguments. */
  record Generic(Class<?> raw, List<Type> arguments) implements ParameterizedType {

    static Type of(Class<?> raw, Type... arguments) {
      return new Generic(raw, List.of(arguments));
    }

    @Override
    public Type[] getActualTypeArguments() {
      return arguments.toArray(Type[]::new);
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public Type getOwnerType() {
      return raw.getDeclaringClass();
    }
  }

  /** A view that is active in {@link Setting#VIEWS}. */
  interface View {}

  /** What {@link Setting#MIX_INS} says of actors and briefs. */
  abstract class WithoutId {

    @com.fasterxml.jackson.annotation.JsonIgnore
    abstract String id();

    @com.fasterxml.jackson.annotation.JsonProperty("n")
    abstract String name();
  }
}
