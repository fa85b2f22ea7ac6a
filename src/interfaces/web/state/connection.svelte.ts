/** Whether the server answers, and whether it knows us. */
class Connection {
	isOffline = $state(false);
	isSignedOut = $state(false);
	/** The database behind the server, as its last answer named it. */
	storeId: string | null = null;

	lost(): void {
		this.isOffline = true;
	}

	reached(storeId: string | null): void {
		this.isOffline = false;
		this.storeId = storeId ?? this.storeId;
	}

	signedOut(): void {
		this.isSignedOut = true;
	}
}

export const connection = new Connection();
