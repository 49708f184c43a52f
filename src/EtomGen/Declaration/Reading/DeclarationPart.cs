namespace EtomGen;

/// <summary>What an attribute declares.</summary>
internal enum DeclarationPart
{
    Assessment,
    Score,
    NotSubmitted,
    Module,
    Unresolved,
    Goal,
    Mapping,
}

/// <summary>The attributes that declare something.</summary>
internal static class DeclarationParts
{
    private const string Namespace = "EtomGen";

    /// <summary>What each attribute declares, by the full name of its type in metadata.</summary>
    public static IReadOnlyDictionary<string, DeclarationPart> ByAttributeType { get; } = new Dictionary<string, DeclarationPart>(StringComparer.Ordinal)
    {
        [$"{Namespace}.{nameof(ConformanceAssessmentAttribute)}"] = DeclarationPart.Assessment,
        [$"{Namespace}.{nameof(ScoreAttribute)}"] = DeclarationPart.Score,
        [$"{Namespace}.{nameof(ScoreAttribute)}`1"] = DeclarationPart.Score,
        [$"{Namespace}.{nameof(NotSubmittedAttribute)}"] = DeclarationPart.NotSubmitted,
        [$"{Namespace}.{nameof(NotSubmittedAttribute)}`1"] = DeclarationPart.NotSubmitted,
        [$"{Namespace}.{nameof(ModuleAttribute)}"] = DeclarationPart.Module,
        [$"{Namespace}.{nameof(UnresolvedAttribute)}"] = DeclarationPart.Unresolved,
        [$"{Namespace}.{nameof(ConformanceGoalAttribute)}"] = DeclarationPart.Goal,
        [$"{Namespace}.{nameof(ConformanceGoalAttribute)}`1"] = DeclarationPart.Goal,
        [$"{Namespace}.{nameof(SupportsAttribute)}"] = DeclarationPart.Mapping,
        [$"{Namespace}.{nameof(SupportsAttribute)}`1"] = DeclarationPart.Mapping,
    };
}
