// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The settings with which Immutables (a code generator) generates the value types of this library. Each type gets a
 * public builder, and the generated implementation is hidden.
 *
 * <p>Only the packages of this library use this annotation. Class files do not contain the annotation. Lists become
 * {@link java.util.List#copyOf} lists, which need the least memory, and a builder makes a list only when an element is
 * added. No attribute is a set or a map, because the order
 * of their elements may differ from run to run.
 *
 * <pre>{@code
 * @Value.Immutable
 * @ModelStyle
 * public abstract sealed class Topic permits TopicBuilder.ImmutableTopic {}
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    get = "is*",
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PUBLIC,
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    deferCollectionAllocation = true,
    depluralize = true,
    depluralizeDictionary = "alias:aliases",
    defaults = @Value.Immutable(copy = false),
    throwForInvalidImmutableState = InvalidBriefException.class,
    allowedClasspathAnnotations = Generated.class)
public @interface ModelStyle {}
