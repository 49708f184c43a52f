namespace EtomGen;

/// <summary>Reads declarations from the values of their attributes. The one list of what each attribute says.</summary>
internal static class DeclarationReader
{
    /// <summary>Reads the assessment that attributes declare.</summary>
    /// <param name="name">The name of what has the attributes.</param>
    /// <param name="attributes">The attributes in declared order. Locations in the declaration are indexes of this list.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The declaration, or <see langword="null"/> where no attribute declares an assessment.</returns>
    public static AssessmentDeclaration? Read(string name, IReadOnlyList<IAttributeValues> attributes, CancellationToken cancellationToken = default)
    {
        IAttributeValues? assessment = null;
        var rows = new List<DeclaredRow>();
        var modules = new List<DeclaredModule>();
        var unresolved = new List<DeclaredUnresolved>();
        var goals = new List<DeclaredGoal>();
        for (int i = 0; i < attributes.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (attributes[i].Part)
            {
                case DeclarationPart.Assessment:
                    assessment ??= attributes[i];
                    break;
                case DeclarationPart.Score or DeclarationPart.NotSubmitted:
                    rows.Add(Row(attributes[i], i, cancellationToken));
                    break;
                case DeclarationPart.Module:
                    modules.Add(Module(attributes[i], i, cancellationToken));
                    break;
                case DeclarationPart.Unresolved:
                    unresolved.Add(Unresolved(attributes[i], i));
                    break;
                case DeclarationPart.Goal:
                    goals.Add(Goal(attributes[i], i, cancellationToken));
                    break;
            }
        }

        return assessment is null ? null : new AssessmentDeclaration
        {
            Name = name,
            Release = assessment.RequiredText(DeclaredArgument.Release),
            Company = assessment.Text(DeclaredArgument.Company),
            Product = assessment.Text(DeclaredArgument.Product),
            ProductVersion = assessment.Text(DeclaredArgument.ProductVersion),
            FrameworxVersion = assessment.Text(DeclaredArgument.FrameworxVersion),
            CompletedOn = assessment.Text(DeclaredArgument.CompletedOn),
            Kind = assessment.Choice<AssessmentKind>(DeclaredArgument.Kind),
            ReportUrl = assessment.Text(DeclaredArgument.ReportUrl),
            Rows = rows,
            Modules = modules,
            Unresolved = unresolved,
            Goals = goals,
        };
    }

    /// <summary>Reads a mapping.</summary>
    /// <param name="kind">The kind of the element that has the attribute.</param>
    /// <param name="element">The name of that element.</param>
    /// <param name="mapping">The attribute.</param>
    /// <param name="attribute">The index of the attribute.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static DeclaredMapping ReadMapping(MappingKind kind, string element, IAttributeValues mapping, int attribute = 0, CancellationToken cancellationToken = default)
    {
        NamedProcess process = mapping.Process(cancellationToken);
        return new DeclaredMapping(
            kind,
            element,
            mapping.IsTyped ? process.Release : mapping.RequiredText(DeclaredArgument.Release),
            process.At(new DeclarationLocation(attribute, DeclaredArgument.Process)),
            mapping.Text(DeclaredArgument.Note),
            mapping.Choice<Automation>(DeclaredArgument.Automation));
    }

    private static DeclaredRow Row(IAttributeValues row, int attribute, CancellationToken cancellationToken) => new(
        row.Process(cancellationToken).At(new DeclarationLocation(attribute, DeclaredArgument.Process)),
        row.Part == DeclarationPart.Score,
        row.Number(DeclaredArgument.Score),
        row.Text(DeclaredArgument.Deviation),
        row.Text(DeclaredArgument.Comment),
        attribute,
        row.Text(DeclaredArgument.MovedFrom)) { Evidence = [.. row.Texts(DeclaredArgument.Evidence)] };

    private static DeclaredModule Module(IAttributeValues module, int attribute, CancellationToken cancellationToken) => new(
        module.RequiredText(DeclaredArgument.Name),
        [.. module.Supports(cancellationToken).Select((process, i) => process.At(new DeclarationLocation(attribute, DeclaredArgument.Supports, i)))],
        module.Text(DeclaredArgument.Note),
        attribute);

    private static DeclaredUnresolved Unresolved(IAttributeValues unresolved, int attribute) => new(
        unresolved.RequiredText(DeclaredArgument.Release),
        unresolved.RequiredText(DeclaredArgument.Process),
        unresolved.Text(DeclaredArgument.Name),
        Bound(unresolved.Number(DeclaredArgument.Score)),
        unresolved.Text(DeclaredArgument.Deviation),
        unresolved.Text(DeclaredArgument.Comment),
        unresolved.Text(DeclaredArgument.Module),
        unresolved.Text(DeclaredArgument.Reason),
        unresolved.Text(DeclaredArgument.MovedFrom),
        attribute) { Evidence = [.. unresolved.Texts(DeclaredArgument.Evidence)] };

    private static DeclaredGoal Goal(IAttributeValues goal, int attribute, CancellationToken cancellationToken) => new(
        goal.IsTyped || goal.Has(DeclaredArgument.Process) ? goal.Process(cancellationToken).At(new DeclarationLocation(attribute, DeclaredArgument.Process)) : null,
        Bound(goal.Number(DeclaredArgument.MinimumScore)),
        Bound(goal.Number(DeclaredArgument.MinimumCoverage)),
        attribute);

    /// <summary>A number that attributes have as NaN where it is left out.</summary>
    private static double? Bound(double? number) => number is { } value && !double.IsNaN(value) ? value : null;
}
