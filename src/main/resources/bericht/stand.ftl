Stand des Netzes: Vorgang ${stand.vorgang} vom ${datum(stand.zeit)}, Revision ${stand.revision}; erstellt am ${datum(stand.heute)}
