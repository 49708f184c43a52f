using System.Reflection;
using System.Runtime.CompilerServices;

namespace EtomGen.Reliability.Hosts;

/// <summary>Nothing that one run does is left for the next one: no static field is ever written after its class is set up.</summary>
public class StateTests
{
    public static TheoryData<string> Assemblies => [.. OurAssemblies.Names];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_static_field_can_be_assigned(string assembly) => Assert.Empty(
        from type in OurAssemblies.Load(assembly).GetTypes()
        where !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        select $"{type}.{field.Name}");

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_static_property_can_be_assigned(string assembly) => Assert.Empty(
        from type in OurAssemblies.Load(assembly).GetTypes()
        from property in type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where property.CanWrite
        select $"{type}.{property.Name}");

    /// <summary>Tables of what follows from an object that never changes. Each entry is kept as long as its object, and computing it again gives the same.</summary>
    private static readonly string[] WeakTables =
    [
        "EtomGen.Assessment.Declared",
        "EtomGen.Compiler.Analysis.ProcessIdentifierMarks.Known",
        "EtomGen.Compiler.Declarations.NamedTypes.Known",
        "EtomGen.Compiler.Diagnostics.DiagnosticFactory.Messages",
        "EtomGen.Compiler.Generation.ProcessTypeNames.Known",
        "EtomGen.Compiler.Releases.ReferencedRelease.Known",
        "EtomGen.FrameworkSet.Known",
        "EtomGen.ProcessTypesAttribute.Known",
    ];

    public static TheoryData<string> PlugIn => [.. OurAssemblies.PlugIn];

    [Theory]
    [MemberData(nameof(PlugIn))]
    public void No_static_field_holds_a_collection_that_grows(string assembly) => Assert.Empty(
        from type in OurAssemblies.Load(assembly).GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.FieldType.Namespace is "System.Collections.Concurrent" or "System.Collections"
            || (field.FieldType.Namespace is "System.Collections.Generic" && field.FieldType.Name is not ("HashSet`1" or "IReadOnlyList`1" or "IReadOnlyDictionary`2"))
            || (field.FieldType.Name.StartsWith("ConditionalWeakTable", StringComparison.Ordinal) && !WeakTables.Contains($"{type}.{field.Name}"))
        select $"{type}.{field.Name}");
}
