namespace EtomGen;

/// <summary>The arguments of the attributes that declare an assessment. Each has the name of its attribute's property.</summary>
internal enum DeclaredArgument
{
    /// <summary>The attribute as a whole, for findings on an argument that is left out.</summary>
    None,
    Release,
    Company,
    Product,
    ProductVersion,
    FrameworxVersion,
    CompletedOn,
    Kind,
    ReportUrl,
    Process,
    Score,
    Deviation,
    Evidence,
    Comment,
    Name,
    Note,
    Supports,
    Module,
    Reason,
    MovedFrom,
    Automation,
    MinimumScore,
    MinimumCoverage,
}

/// <summary>The names of arguments in code.</summary>
internal static class DeclaredArgumentNames
{
    private static readonly string[] Properties = [.. Enumerable.Range(0, (int)DeclaredArgument.MinimumCoverage + 1).Select(argument => ((DeclaredArgument)argument).ToString())];
    private static readonly string[] Parameters = [.. Properties.Select(name => char.ToLowerInvariant(name[0]) + name.Substring(1))];

    /// <summary>The name of the attribute's property.</summary>
    public static string PropertyName(this DeclaredArgument argument) => Properties[(int)argument];

    /// <summary>The name of the constructor's parameter, where the constructor takes the argument.</summary>
    public static string ParameterName(this DeclaredArgument argument) => Parameters[(int)argument];
}
