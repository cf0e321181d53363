package io.github.medsecretary.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How an Immutables value looks in this house: hidden implementation, strict builder, masked print.
 *
 * <p>A builder sets each attribute once; a {@code Seq} attribute is set as a whole. Attributes marked
 * {@code @Value.Redacted} print as {@code ***}.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        get = "*",
        jdkOnly = true,
        strictBuilder = true,
        depluralize = false,
        allParameters = false,
        passAnnotations = {},
        redactedMask = "***",
        allowedClasspathAnnotations = Override.class)
public @interface HouseStyle {}
